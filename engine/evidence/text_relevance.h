// SPDX-License-Identifier: GPL-2.0-or-later
// How well documents answer a request by their words: BM25 as a share of the request's ideal.

#pragma once

#include "engine/evidence/bm25.h"
#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <span>
#include <string_view>
#include <vector>

namespace vivier {

/// One side of the pool's text: the experts or the actions. Borrows from the pool.
struct Collection {
    std::span<const Posting> (Pool::*postings)(std::string_view) const = nullptr;
    std::span<const std::uint32_t> lengths;
};

[[nodiscard]] Collection expert_texts_of(const Pool& pool);
[[nodiscard]] Collection action_texts_of(const Pool& pool);

/// 1 + ln `count`; at most 1 as it is. What is said ten times is not ten times as much meant.
[[nodiscard]] double damped(double count);

/// One value a document, in [0, 1]:
///
///     min(1, sum_t d_t idf_t sat(tf_t, length) / sum_t d_t idf_t sat(c_t, sum of c))
///
/// d_t = damped(c_t), c_t how often the request says t: the denominator is what the request itself
/// would earn as a document, so that values compare across requests. Terms that no document has are
/// left out of both. All zero where nothing is left. Cost: the postings of the terms.
[[nodiscard]] std::vector<double> text_relevance(const Pool& pool, const Collection& collection,
                                                 const std::vector<QueryTerm>& terms,
                                                 const Bm25Parameters& parameters = {});

}  // namespace vivier
