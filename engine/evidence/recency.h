// SPDX-License-Identifier: GPL-2.0-or-later
// How fresh an expert's relevant experience is.

#pragma once

#include "engine/evidence/past_actions.h"
#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <optional>
#include <span>
#include <vector>

namespace vivier {

/// The action of an expert that is worth most in relevance x status x age, the first of equal ones;
/// nothing where none is worth anything. `relevance` as from action_relevance().
[[nodiscard]] std::optional<ActionWorth> freshest_action(const Pool& pool, const Query& query,
                                                         std::span<const double> relevance,
                                                         ExpertIndex expert);

/// One value an expert, in [0, 1]: the most that one of the expert's actions reaches in
/// relevance x status x age. Recent work on something else counts nothing.
/// `relevance` as from action_relevance().
[[nodiscard]] std::vector<double> recency(const Pool& pool, const Query& query,
                                          std::span<const double> relevance);

}  // namespace vivier
