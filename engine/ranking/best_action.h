// SPDX-License-Identifier: GPL-2.0-or-later
// The past action that shows something best.

#pragma once

#include "engine/domain/date.h"
#include "engine/pool/action_factor.h"
#include "engine/pool/pool.h"

#include <optional>

namespace vivier {

/// Among the expert's actions for which `shows(action)` holds, the one that counts most in role x
/// status x age, the first of equal ones; nothing where none counts.
template <typename Shows>
[[nodiscard]] std::optional<ActionIndex> best_action_that(const Shows& shows, const Pool& pool,
                                                          Date today, ExpertIndex expert)
{
    std::optional<ActionIndex> best;
    double most = 0;
    for (const Share& share : pool.participations_of(expert)) {
        if (!shows(share.index)) continue;
        const double factor =
            action_factor(static_cast<Role>(share.role), pool.status_of_action(share.index),
                          pool.last_day_of(share.index), today);
        if (factor <= most) continue;
        most = factor;
        best = share.index;
    }
    return best;
}

}  // namespace vivier
