// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/casting.h"

#include <algorithm>

namespace vivier {
namespace {

constexpr std::size_t kFitPercent = 85;
constexpr int kAuditions = 8;  // enough to find the country in most of the larger rosters

}  // namespace

void Casting::add(std::span<const std::size_t> themes, std::span<const std::size_t> countries)
{
    const auto expert = static_cast<std::uint32_t>(size());
    for (const std::size_t theme : themes)
        with_theme_[theme].push_back(expert);
    auto& known = countries_.emplace_back();
    known.fill(kNone);
    for (std::size_t i = 0; i < std::min(countries.size(), kCountries); ++i) {
        known[i] = static_cast<std::uint16_t>(countries[i]);
    }
}

std::size_t Casting::draw(std::size_t theme, std::size_t country, Random& random) const
{
    const std::vector<std::uint32_t>& able = with_theme_[theme];
    if (able.empty() || !random.chance(kFitPercent)) return random.below(size());
    std::size_t expert = 0;
    for (int i = 0; i < kAuditions; ++i) {
        expert = random.pick(able);
        const auto& known = countries_[expert];
        if (std::ranges::find(known, static_cast<std::uint16_t>(country)) != known.end()) break;
    }
    return expert;
}

}  // namespace vivier
