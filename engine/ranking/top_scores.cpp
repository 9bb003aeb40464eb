// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/top_scores.h"

#include <algorithm>

namespace vivier {

std::vector<ExpertIndex> top_scores(std::vector<ExpertIndex> experts,
                                    std::span<const double> scores, std::size_t k)
{
    const BetterScore better{scores};
    if (k < experts.size()) {
        const auto cut = experts.begin() + static_cast<std::ptrdiff_t>(k);
        std::nth_element(experts.begin(), cut, experts.end(), better);
        experts.erase(cut, experts.end());
    }
    std::ranges::sort(experts, better);
    return experts;
}

}  // namespace vivier
