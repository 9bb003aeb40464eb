// SPDX-License-Identifier: GPL-2.0-or-later
// What an expert's whole record shows: declared, written, done.

#pragma once

#include "engine/domain/date.h"
#include "engine/knowledge/analysed.h"
#include "engine/pool/action_facts.h"
#include "engine/pool/country_strength.h"
#include "engine/pool/stored.h"
#include "engine/pool/theme_strength.h"

#include <map>
#include <span>
#include <vector>

namespace vivier {

/// An action that the expert took part in.
struct PastAction {
    const ActionFacts* facts = nullptr;
    double factor = 0;  // role x status x age
};

struct ExpertFacts {
    std::map<ThemeId, ThemeFacts> themes;
    std::map<Country, CountryFacts> countries;
    std::map<ThemeId, Foundation> theme_foundations;  // the best founded
    std::map<Country, Foundation> country_foundations;
    std::map<ActivityId, Foundation> activity_foundations;
};

/// An action whose factor is zero (it was cancelled) shows nothing.
[[nodiscard]] ExpertFacts expert_facts(const AnalysedExpert& expert,
                                       std::span<const PastAction> actions);

}  // namespace vivier
