// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/country_strength.h"

#include "engine/pool/action_factor.h"

#include <chrono>
#include <cmath>

namespace vivier {
namespace {

double declared_share(const CountryFacts& facts, Date today)
{
    if (!facts.is_declared) return 0;
    const double years =
        facts.declared_years ? 0.25 + 0.35 * (1 - std::exp(-*facts.declared_years / 3)) : 0.4;
    std::optional<Date> last;
    if (facts.declared_last) {
        const std::chrono::year year{*facts.declared_last};
        last = Date{std::chrono::year_month_day{year, std::chrono::December, std::chrono::day{31}}};
    }
    return years * age_factor(last, today);
}

}  // namespace

double country_strength(const CountryFacts& facts, Date today) noexcept
{
    const double text_share = 0.6 * (1 - std::exp(-facts.mentions));
    const double tie_share = facts.is_tie ? 0.5 : 0;
    return 1 - (1 - declared_share(facts, today)) * (1 - text_share) * (1 - tie_share) *
                   facts.action_doubt;
}

}  // namespace vivier
