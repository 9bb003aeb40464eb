// SPDX-License-Identifier: GPL-2.0-or-later
// Which themes a request is about.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/knowledge.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/reading.h"

#include <vector>

namespace vivier {

/// The themes that ThemeModel finds likely by the words of the text, greetings and exclusions left
/// out. To the logit of a theme that the text names is added
///
///     2 s / max s,   s = sum_i p_i / i,   p_i = 1 - position of its i-th sure mention / 2
///
/// with positions in [0, 1): said early counts up to twice what is said late, and repeating adds
/// less each time. A text that names a theme is taken to be about one; a theme that is named counts
/// at least .3 s / max s of the likeliest. Left out are themes below .05 or below .12 of the
/// likeliest (.07 where they are named), and those not named below .5 of it where another is; all,
/// where none is named and themes together are below .3, or none reaches .2. Weights are scaled to
/// sum to 1; the heaviest first, ties by id. The ground is the first sure mention, else the word
/// that speaks most for the theme.
[[nodiscard]] std::vector<NeededTheme> read_themes(const Reading& reading,
                                                   const Exclusions& exclusions,
                                                   const std::vector<bool>& courtesy,
                                                   const Knowledge& knowledge);

}  // namespace vivier
