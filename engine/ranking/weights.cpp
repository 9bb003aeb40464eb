// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/weights.h"

#include <fmt/format.h>

#include <cmath>
#include <stdexcept>

namespace vivier {

PerKind renormalise(const PerKind& weights, const SpokenOf& spoken_of)
{
    PerKind kept{};
    double sum = 0;
    for (std::size_t kind = 0; kind < kEvidenceKinds; ++kind) {
        if (!std::isfinite(weights[kind]) || weights[kind] < 0) {
            throw std::invalid_argument{fmt::format("renormalise: the weight of {} is {}",
                                                    kEvidenceKindNames[kind], weights[kind])};
        }
        if (!spoken_of[kind]) continue;
        kept[kind] = weights[kind];
        sum += weights[kind];
    }
    if (sum <= 0) return {};
    for (double& weight : kept)
        weight /= sum;
    return kept;
}

}  // namespace vivier
