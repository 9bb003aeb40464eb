// SPDX-License-Identifier: GPL-2.0-or-later
// All kinds of evidence for all experts.

#pragma once

#include "engine/evidence/query.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "engine/ranking/ranking.h"
#include "engine/ranking/weights.h"

#include <array>
#include <vector>

namespace vivier {

/// The kinds that a query says something about. Past actions and their recency need a text, a theme
/// or a partner country to be relevant to.
[[nodiscard]] SpokenOf kinds_spoken_of(const Query& query);

struct EvidenceValues {
    /// A value an expert, in [0, 1], for each kind with a weight > 0; empty for the others.
    std::array<std::vector<double>, kEvidenceKinds> of;
    /// A value an action, as from action_relevance(); empty where no kind with a weight uses it.
    std::vector<double> actions;

    /// sum_k weights[k] x of[k][expert], in the order of the kinds.
    [[nodiscard]] double score(const PerKind& weights, ExpertIndex expert) const;
};

/// Cost: experts x (themes + countries + ...) + actions x themes + postings of the terms.
[[nodiscard]] EvidenceValues evidence_values(const Pool& pool, const Knowledge& knowledge,
                                             const Query& query, const PerKind& weights);

}  // namespace vivier
