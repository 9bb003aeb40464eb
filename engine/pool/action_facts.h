// SPDX-License-Identifier: GPL-2.0-or-later
// What an action is about, where and when: as stated, else as its texts show.

#pragma once

#include "engine/domain/date.h"
#include "engine/knowledge/analysed.h"

#include <optional>
#include <vector>

namespace vivier {

struct ActionFacts {
    std::vector<ThemeId> themes;     // stated; where none are, those named strongly in its texts
    std::vector<Country> countries;  // likewise; ascending, each once
    std::vector<ActivityId> activities;  // stated, and named in its texts
    std::optional<Date> last;            // last known day: the end, else the start
};

[[nodiscard]] ActionFacts action_facts(const AnalysedAction& action);

}  // namespace vivier
