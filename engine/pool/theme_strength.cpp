// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/theme_strength.h"

#include <cmath>

namespace vivier {
namespace {

double declared_share(const ThemeFacts& facts)
{
    if (!facts.is_declared) return 0;
    if (!facts.declared_years) return 0.3;
    return 0.2 + 0.2 * (1 - std::exp(-*facts.declared_years / 5));
}

}  // namespace

double theme_strength(const ThemeFacts& facts) noexcept
{
    const double mentions = facts.strong_mentions + 0.1 * facts.weak_mentions;
    const double text_share = 0.7 * (1 - std::exp(-mentions / 1.5) * (1 - facts.likeliest));
    return 1 - (1 - declared_share(facts)) * (1 - text_share) * facts.action_doubt;
}

double doubt_after_action(double factor) noexcept
{
    return 1 - 0.6 * factor;
}

}  // namespace vivier
