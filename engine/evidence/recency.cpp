// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/recency.h"

#include "engine/pool/action_factor.h"

namespace vivier {

std::optional<ActionWorth> freshest_action(const Pool& pool, const Query& query,
                                           std::span<const double> relevance, ExpertIndex expert)
{
    std::optional<ActionWorth> freshest;
    for (const Share& share : pool.participations_of(expert)) {
        const double fresh = relevance[share.index] *
                             status_factor(pool.status_of_action(share.index)) *
                             age_factor(pool.last_day_of(share.index), query.today);
        if (fresh > (freshest ? freshest->worth : 0)) freshest = ActionWorth{share.index, fresh};
    }
    return freshest;
}

std::vector<double> recency(const Pool& pool, const Query& query, std::span<const double> relevance)
{
    std::vector<double> values(pool.experts(), 0.0);
    for (ExpertIndex expert = 0; expert < values.size(); ++expert) {
        const auto freshest = freshest_action(pool, query, relevance, expert);
        if (freshest) values[expert] = freshest->worth;
    }
    return values;
}

}  // namespace vivier
