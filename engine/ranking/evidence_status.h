// SPDX-License-Identifier: GPL-2.0-or-later
// How well an expert's evidence of one kind is founded.

#pragma once

#include "engine/evidence/query.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "engine/ranking/ranking.h"

namespace vivier {

/// `value`: the evidence's, in [0, 1].
///
/// unknown where the record holds nothing of the kind (no texts, no past actions, no themes, ...),
/// absent where it holds something else. Otherwise the best foundation of what earned the value:
/// past actions and recency are confirmed, texts evidenced, languages and origins claimed; themes,
/// countries and activities as the pool says.
[[nodiscard]] EvidenceStatus evidence_status(EvidenceKind kind, double value, const Pool& pool,
                                             const Knowledge& knowledge, const Query& query,
                                             ExpertIndex expert);

}  // namespace vivier
