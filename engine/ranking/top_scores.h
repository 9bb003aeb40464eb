// SPDX-License-Identifier: GPL-2.0-or-later
// The best of many, in order.

#pragma once

#include "engine/pool/stored.h"

#include <cstddef>
#include <span>
#include <vector>

namespace vivier {

/// The higher score first; of equal ones the one that comes first in the pool, which is the order
/// of ids. Borrows the scores.
struct BetterScore {
    std::span<const double> scores;

    [[nodiscard]] bool operator()(ExpertIndex a, ExpertIndex b) const
    {
        if (scores[a] != scores[b]) return scores[a] > scores[b];
        return a < b;
    }
};

/// The `k` best of `experts` (all, where they are fewer), in order. Cost: n + k log k on average.
[[nodiscard]] std::vector<ExpertIndex> top_scores(std::vector<ExpertIndex> experts,
                                                  std::span<const double> scores, std::size_t k);

}  // namespace vivier
