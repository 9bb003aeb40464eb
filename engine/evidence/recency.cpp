// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/recency.h"

#include "engine/pool/action_factor.h"

#include <algorithm>

namespace vivier {

std::vector<double> recency(const Pool& pool, const Query& query, std::span<const double> relevance)
{
    std::vector<double> values(pool.experts(), 0.0);
    for (ExpertIndex expert = 0; expert < values.size(); ++expert) {
        for (const Share& share : pool.participations_of(expert)) {
            const double fresh = relevance[share.index] *
                                 status_factor(pool.status_of_action(share.index)) *
                                 age_factor(pool.last_day_of(share.index), query.today);
            values[expert] = std::max(values[expert], fresh);
        }
    }
    return values;
}

}  // namespace vivier
