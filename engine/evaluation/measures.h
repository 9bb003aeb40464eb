// SPDX-License-Identifier: GPL-2.0-or-later
// How good a ranking is. The measures are trec_eval's (map, recip_rank, P, recall), but for the
// gain of nDCG: ndcg_cut takes the grade itself, which makes little of the difference between ideal
// and plausible.
//
// A ranking is a list of expert ids, best first, each once. An expert is relevant from grade 1 on.

#pragma once

#include "engine/evaluation/qrels.h"

#include <cstddef>
#include <span>
#include <string>

namespace vivier {

/// Normalised discounted cumulative gain of the first `k`, in [0, 1]: gain 2^grade - 1, discount
/// log2(rank + 1), divided by that of the best order there is. 0 where nobody is relevant.
///
/// Source: Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002; the
/// gain of Burges et al., Learning to rank using gradient descent, 2005.
[[nodiscard]] double ndcg(std::span<const std::string> ranking, const Judgements& judgements,
                          std::size_t k);

/// Mean of the precisions at the ranks of the relevant, those not ranked counting 0. In [0, 1].
[[nodiscard]] double average_precision(std::span<const std::string> ranking,
                                       const Judgements& judgements);

/// 1 / rank of the first relevant; 0 where there is none.
[[nodiscard]] double reciprocal_rank(std::span<const std::string> ranking,
                                     const Judgements& judgements);

/// Relevant among the first `k`, divided by `k` even where fewer are ranked.
///
/// @throws std::invalid_argument  k is 0.
[[nodiscard]] double precision(std::span<const std::string> ranking, const Judgements& judgements,
                               std::size_t k);

/// Relevant among the first `k`, divided by all relevant; 0 where nobody is relevant.
[[nodiscard]] double recall(std::span<const std::string> ranking, const Judgements& judgements,
                            std::size_t k);

}  // namespace vivier
