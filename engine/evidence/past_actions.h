// SPDX-License-Identifier: GPL-2.0-or-later
// What an expert's past actions tell about a request.
//
// Source: document-centric expert finding (Balog, Azzopardi, de Rijke, Formal models for expert
// finding, 2006, model 2) with the noisy-or of voting models (Macdonald and Ounis, Voting for
// candidates, 2006) in place of the sum, so that many slightly related actions do not outweigh
// one that is to the point.

#pragma once

#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <span>
#include <vector>

namespace vivier {

/// What is left of an action's weight for each better one before it.
inline constexpr double kNextActionShare = 0.7;

/// An action of an expert, and what it is worth: relevance x role x status x age, in [0, 1].
struct ActionWorth {
    ActionIndex action = 0;
    double worth = 0;
};

/// The actions of an expert that are worth anything, the best first; equal ones in the order of
/// the pool. `relevance` as from action_relevance().
[[nodiscard]] std::vector<ActionWorth> worth_of_actions(const Pool& pool, const Query& query,
                                                        std::span<const double> relevance,
                                                        ExpertIndex expert);

/// One value an expert, in [0, 1): 1 - prod_i (1 - v_i .7^i), v_0 >= v_1 >= ... the worths.
[[nodiscard]] std::vector<double> past_actions(const Pool& pool, const Query& query,
                                               std::span<const double> relevance);

}  // namespace vivier
