// SPDX-License-Identifier: GPL-2.0-or-later
// What each kind of evidence adds to the ranking: the same requests, ranked rung by rung.

#pragma once

#include "engine/domain/request.h"
#include "engine/evaluation/qrels.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "engine/ranking/ranking.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// The default weights, with the kinds that are not on the rung at zero.
struct Rung {
    std::string_view name;
    PerKind weights{};
};

/// profile, then actions, themes, countries added, then all kinds.
[[nodiscard]] std::array<Rung, 5> ladder();

enum class Measure { ndcg_at_10, average_precision, reciprocal_rank, precision_at_5, recall_at_20 };

inline constexpr std::array<std::string_view, 5> kMeasureNames{"nDCG@10", "MAP", "MRR", "P@5",
                                                               "recall@20"};

/// One number a Measure.
using Measured = std::array<double, kMeasureNames.size()>;

/// Expert ids, best first; who was excluded is not among them.
using RankedIds = std::vector<std::string>;

[[nodiscard]] Measured measure(const RankedIds& ranking, const Judgements& judgements);

/// rankings[i] is the whole ranking of requests[i].
[[nodiscard]] std::vector<RankedIds> rank_all(const Pool& pool, const Knowledge& knowledge,
                                              const PerKind& weights,
                                              const std::vector<Request>& requests);

/// `requests` with the text alone: what they wish for in fields is taken away.
[[nodiscard]] std::vector<Request> without_wishes(std::vector<Request> requests);

}  // namespace vivier
