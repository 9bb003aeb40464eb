// SPDX-License-Identifier: GPL-2.0-or-later
// What single records say, for the naive ranker.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/analysed.h"
#include "engine/knowledge/vocabularies.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace vivier {

/// Term -> how often.
using NaiveCounts = std::map<std::string, double>;

/// The words and concepts of texts, as the index spells them.
[[nodiscard]] NaiveCounts counts_of(const std::vector<AnalysedText>& texts,
                                    const Vocabularies& words);

/// BM25 of every document, as a share of what the request would earn as one.
[[nodiscard]] std::vector<double> text_values(const std::vector<NaiveCounts>& documents,
                                              const Need& need);

[[nodiscard]] std::set<ThemeId> themes_of(const AnalysedAction& action);
[[nodiscard]] std::set<Country> countries_of(const AnalysedAction& action);
[[nodiscard]] std::set<ActivityId> activities_of(const AnalysedAction& action);

[[nodiscard]] std::optional<Date> last_day(const Action& action);

/// What is left of something that ended at `last`.
[[nodiscard]] double aged(std::optional<Date> last, Date today);
/// What came of an action.
[[nodiscard]] double done(const Action& action);
/// What a role counts.
[[nodiscard]] double played(Role role);

/// What the pool keeps of a strength.
[[nodiscard]] double float_of(double strength);

}  // namespace vivier
