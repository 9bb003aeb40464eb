// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/paired_bootstrap.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <random>
#include <stdexcept>
#include <vector>

namespace vivier {
namespace {

double mean_of(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

Gain paired_bootstrap(std::span<const double> before, std::span<const double> after,
                      std::size_t samples, std::uint64_t seed)
{
    if (before.size() != after.size() || samples == 0) {
        throw std::invalid_argument{fmt::format("paired_bootstrap: {} and {} values, {} samples",
                                                before.size(), after.size(), samples)};
    }
    if (before.empty()) return {};
    std::vector<double> gains(before.size());
    for (std::size_t i = 0; i < gains.size(); ++i)
        gains[i] = after[i] - before[i];

    // Not std::uniform_int_distribution: libraries differ in it, and the answer must not.
    std::mt19937_64 random{seed};
    std::vector<double> means(samples);
    for (double& mean : means) {
        double sum = 0;
        for (std::size_t i = 0; i < gains.size(); ++i)
            sum += gains[random() % gains.size()];
        mean = sum / static_cast<double>(gains.size());
    }
    std::ranges::sort(means);
    // In ranks, 2.5 % of (B + 1): exact for the usual B of 999 or 1999, too.
    const std::size_t k = std::max<std::size_t>(1, (samples + 1) / 40);
    return {.mean = mean_of(gains), .low = means[k - 1], .high = means[samples - k]};
}

}  // namespace vivier
