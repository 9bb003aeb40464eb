// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/random.h"

#include <algorithm>

namespace vivier {
namespace {

constexpr double kShift = 10;
constexpr unsigned kQuantileBits = 20;  // the rarest ranks have one or two of the quantiles

}  // namespace

WeightedChoice::WeightedChoice(const std::vector<std::uint32_t>& weights)
{
    ends_.reserve(weights.size());
    std::uint32_t sum = 0;
    for (const std::uint32_t weight : weights)
        ends_.push_back(sum += weight);
}

std::size_t WeightedChoice::draw(Random& random) const
{
    const std::size_t point = random.below(ends_.back());
    return static_cast<std::size_t>(std::ranges::upper_bound(ends_, point) - ends_.begin());
}

Zipf::Zipf()
{
    double total = 0;
    for (std::size_t rank = 0; rank < kRanks; ++rank) {
        total += 1 / (static_cast<double>(rank) + kShift);
    }
    constexpr std::size_t kQuantiles = std::size_t{1} << kQuantileBits;
    ranks_.reserve(kQuantiles);
    std::size_t rank = 0;
    double reached = 1 / kShift;  // of `total`, by ranks up to `rank`
    for (std::size_t i = 0; i < kQuantiles; ++i) {
        const double point = (static_cast<double>(i) + 0.5) / static_cast<double>(kQuantiles);
        while (reached < point * total && rank + 1 < kRanks) {
            reached += 1 / (static_cast<double>(++rank) + kShift);
        }
        ranks_.push_back(static_cast<std::uint16_t>(rank));
    }
}

std::size_t Zipf::draw(Random& random) const
{
    return ranks_[static_cast<std::size_t>(random.bits() >> (64 - kQuantileBits))];
}

}  // namespace vivier
