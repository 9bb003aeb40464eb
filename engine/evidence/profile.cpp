// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/profile.h"

#include "engine/evidence/best_few.h"
#include "engine/evidence/text_relevance.h"

#include <algorithm>
#include <functional>
#include <span>

namespace vivier {

std::vector<double> profile(const Pool& pool, const Query& query)
{
    std::vector<double> texts = text_relevance(pool, expert_texts_of(pool), query.terms);
    std::vector<double> values;
    values.reserve(pool.experts());
    for (ExpertIndex expert = 0; expert < pool.experts(); ++expert) {
        const std::span<double> own{texts.data() + pool.first_text_of(expert),
                                    pool.expert_texts(expert).size()};
        std::ranges::sort(own, std::greater{});
        values.push_back(best_few(own));
    }
    return values;
}

}  // namespace vivier
