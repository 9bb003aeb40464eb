// SPDX-License-Identifier: GPL-2.0-or-later
// How well an expert's own texts answer a request by their words.
//
// Source: document-centric expert finding (Balog, Azzopardi, de Rijke, Formal models for expert
// finding, 2006, model 2): each text is judged for itself, so that a long record does not drown the
// one text that is to the point.

#pragma once

#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <vector>

namespace vivier {

/// One value an expert, in [0, 1]: best_few() of text_relevance() of their texts; 0 of who has
/// none. Cost: the postings of the terms, and the texts.
[[nodiscard]] std::vector<double> profile(const Pool& pool, const Query& query);

}  // namespace vivier
