// SPDX-License-Identifier: GPL-2.0-or-later
// How far an action is about what is asked for.

#pragma once

#include "engine/evidence/query.h"
#include "engine/knowledge/knowledge.h"

#include <span>

namespace vivier {

/// In [0, 1]: sum_t q_t max_u R(t, u), u over `themes`; 0 where there are none.
[[nodiscard]] double theme_agreement(const Query& query, std::span<const ThemeId> themes,
                                     const Knowledge& knowledge);

/// In [0, 1]: sum_p w_p max_j K(p, j), j over `countries`; 0 where there are none.
[[nodiscard]] double country_agreement(const Query& query,
                                       std::span<const CountryPosition> countries,
                                       const Knowledge& knowledge);

}  // namespace vivier
