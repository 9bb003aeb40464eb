// SPDX-License-Identifier: GPL-2.0-or-later
// The day that a roster was true.

#pragma once

#include "engine/domain/action.h"
#include "engine/domain/date.h"

#include <algorithm>

namespace vivier {

/// The latest day that the actions seen speak of as past: starts of all but those only asked for,
/// ends of completed ones. 2000-01-01 where they say nothing. The clock is never read, so that an
/// index built again from the same roster is the same.
class ReferenceDate {
public:
    void see(const Action& action)
    {
        const bool is_past = action.status != ActionStatus::requested &&
                             action.status != ActionStatus::in_preparation;
        if (action.start && is_past) date_ = std::max(date_, action.start->first);
        if (action.end && action.status == ActionStatus::completed) {
            date_ = std::max(date_, action.end->last);
        }
    }

    [[nodiscard]] Date date() const noexcept { return date_; }

private:
    Date date_ = Date::from_days(10957);
};

}  // namespace vivier
