// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/activity_match.h"

namespace vivier {

double worth_of(Foundation foundation) noexcept
{
    switch (foundation) {
        case Foundation::none:
            return 0;
        case Foundation::declared:
            return 0.4;
        case Foundation::in_text:
            return 0.7;
        case Foundation::in_action:
            return 1;
    }
    return 0;
}

std::vector<double> activity_match(const Pool& pool, const Query& query)
{
    std::vector<double> values(pool.experts(), 0.0);
    if (query.activities.empty()) return values;
    for (ExpertIndex expert = 0; expert < values.size(); ++expert) {
        double sum = 0;
        for (const ActivityId activity : query.activities) {
            sum += worth_of(pool.activity_foundation(expert, activity));
        }
        values[expert] = sum / static_cast<double>(query.activities.size());
    }
    return values;
}

}  // namespace vivier
