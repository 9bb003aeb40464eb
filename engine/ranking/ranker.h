// SPDX-License-Identifier: GPL-2.0-or-later
// Ranks the experts of a pool for a need.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "engine/ranking/ranking.h"
#include "engine/ranking/weights.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace vivier {

/// Whether candidates carry citations: they cost a look at the texts of each.
enum class Citing : std::uint8_t { no, yes };

/// One expert's evidence for a need, excluded or not.
struct Explanation {
    Candidate candidate;  // rank: among those who pass every filter; 0 where excluded
    std::optional<Filter> excluded_by;
};

/// Not safe to share between threads (it keeps working memory); one a thread.
/// Borrows `pool` and `knowledge`, which must outlive it.
class Ranker {
public:
    Ranker(const Pool& pool, const Knowledge& knowledge, const PerKind& weights = kDefaultWeights);
    ~Ranker();
    Ranker(Ranker&&) noexcept;
    Ranker& operator=(Ranker&&) noexcept;

    /// The best `k` experts (0: all), scores descending, ties by id. The same pool, need and
    /// weights give the same bytes. A need that speaks of nothing ranks by id, all scores 0.
    [[nodiscard]] Ranking rank(const Need& need, std::size_t k, Citing citing = Citing::yes) const;

    /// Nothing where the pool has no such expert.
    [[nodiscard]] std::optional<Explanation> explain(const Need& need,
                                                     std::string_view expert_id) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace vivier
