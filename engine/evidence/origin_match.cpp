// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/origin_match.h"

#include <algorithm>

namespace vivier {

std::vector<double> origin_match(const Pool& pool, const Query& query)
{
    std::vector<double> values(pool.experts(), 0.0);
    for (ExpertIndex expert = 0; expert < values.size(); ++expert) {
        const auto origin = pool.origin_of(expert);
        const bool is_asked =
            origin && std::ranges::find(query.origins, *origin) != query.origins.end();
        if (is_asked) values[expert] = 1;
    }
    return values;
}

}  // namespace vivier
