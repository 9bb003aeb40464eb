// SPDX-License-Identifier: GPL-2.0-or-later
// How much experience an expert has of one country.

#pragma once

#include "engine/domain/date.h"

#include <optional>

namespace vivier {

/// What an expert's record says of one country.
struct CountryFacts {
    bool is_declared = false;
    std::optional<double> declared_years;
    std::optional<int> declared_last;  // year
    double mentions = 0;               // in the expert's texts
    bool is_tie = false;               // posted there, or of its diaspora
    double action_doubt = 1;           // as in theme_strength()
};

/// In [0, 1): 1 - (1 - d)(1 - t)(1 - p) a.
///
/// d: declared (.25 + .35 (1 - exp(-years / 3))) x age_factor(end of the last year), years
///    unknown .4; not declared 0. Experience saturates with years and decays with age.
/// t: .6 (1 - exp(-mentions)).
/// p: .5 where posted there or of its diaspora.
/// a: action_doubt.
[[nodiscard]] double country_strength(const CountryFacts& facts, Date today) noexcept;

}  // namespace vivier
