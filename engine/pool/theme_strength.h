// SPDX-License-Identifier: GPL-2.0-or-later
// How strong an expert is in one theme.

#pragma once

#include <optional>

namespace vivier {

/// What an expert's record says of one theme.
struct ThemeFacts {
    bool is_declared = false;
    std::optional<double> declared_years;
    double strong_mentions = 0;  // in the expert's texts
    double weak_mentions = 0;
    double likeliest = 0;     // the largest probability that one of their texts is about it
    double action_doubt = 1;  // product over the actions with this theme of 1 - .6 role status age
};

/// In [0, 1): 1 - (1 - d)(1 - t) a, the chance that at least one of three witnesses is right.
///
/// d: declared .2 + .2 (1 - exp(-years / 5)), years unknown .3; not declared 0.
/// t: .7 (1 - exp(-m / 1.5) (1 - l)), m strong mentions and a tenth of the weak ones, l likeliest.
/// a: action_doubt.
///
/// So a claim alone stays at or below .4, words add up to .7, one action as lead .6: claimed
/// counts less than evidenced, and that less than confirmed. Set by judgement, weights of the
/// kinds being chosen after it.
[[nodiscard]] double theme_strength(const ThemeFacts& facts) noexcept;

/// 1 - .6 `factor`: what one action leaves of the doubt; `factor` in [0, 1] is role x status x age.
[[nodiscard]] double doubt_after_action(double factor) noexcept;

}  // namespace vivier
