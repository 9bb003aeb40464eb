// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/past_actions.h"

#include "engine/evidence/best_few.h"
#include "engine/pool/action_factor.h"

#include <algorithm>

namespace vivier {

std::vector<ActionWorth> worth_of_actions(const Pool& pool, const Query& query,
                                          std::span<const double> relevance, ExpertIndex expert)
{
    std::vector<ActionWorth> worths;
    for (const Share& share : pool.participations_of(expert)) {
        const double factor =
            action_factor(static_cast<Role>(share.role), pool.status_of_action(share.index),
                          pool.last_day_of(share.index), query.today);
        const double worth = relevance[share.index] * factor;
        if (worth > 0) worths.push_back({share.index, worth});
    }
    std::ranges::stable_sort(worths, std::ranges::greater{}, &ActionWorth::worth);
    return worths;
}

std::vector<double> past_actions(const Pool& pool, const Query& query,
                                 std::span<const double> relevance)
{
    std::vector<double> values(pool.experts(), 0.0);
    for (ExpertIndex expert = 0; expert < values.size(); ++expert) {
        std::vector<double> worths;
        for (const ActionWorth& action : worth_of_actions(pool, query, relevance, expert))
            worths.push_back(action.worth);
        values[expert] = best_few(worths);
    }
    return values;
}

}  // namespace vivier
