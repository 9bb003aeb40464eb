// SPDX-License-Identifier: GPL-2.0-or-later
// What an expert's past actions tell about a request.
//
// Source: document-centric expert finding (Balog, Azzopardi, de Rijke, Formal models for expert
// finding, 2006, model 2), gathered by best_few() in place of the sum.

#pragma once

#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <span>
#include <vector>

namespace vivier {

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

/// One value an expert, in [0, 1): best_few() of the worths.
[[nodiscard]] std::vector<double> past_actions(const Pool& pool, const Query& query,
                                               std::span<const double> relevance);

}  // namespace vivier
