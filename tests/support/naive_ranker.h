// SPDX-License-Identifier: GPL-2.0-or-later
// The formulas of docs/scoring.md, word by word: one expert after the other, from the records,
// without the pool and without a thought for speed. What the ranker must agree with.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/analysed.h"
#include "engine/knowledge/knowledge.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace vivier {

struct NaiveResult {
    std::string expert;
    double score = 0;
};

struct NaiveRanking {
    std::vector<NaiveResult> passing;                         // best first
    std::map<std::string, std::vector<NaiveResult>> failing;  // by filter, best first
};

/// `weights`: profile, actions, themes, countries, activities, languages, origins, recency.
[[nodiscard]] NaiveRanking naive_ranking(const std::vector<AnalysedExpert>& experts,
                                         const std::vector<AnalysedAction>& actions,
                                         const Knowledge& knowledge, const Need& need,
                                         const std::array<double, 8>& weights);

}  // namespace vivier
