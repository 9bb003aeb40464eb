// SPDX-License-Identifier: GPL-2.0-or-later
// Which themes a request is about.

#pragma once

#include "engine/domain/need.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/reading.h"

#include <vector>

namespace vivier {

/// A theme is worth
///
///     s = sum_i p_i / i,   p_i = 1 - position of its i-th sure mention / 2
///     s + min(s, 0.3 * the same sum over its weak mentions)
///
/// with positions in [0, 1): said early counts up to twice what is said late, and repeating adds
/// less each time. Weak mentions only support; where no theme of the text is named for sure, they
/// decide. Themes below a quarter of the heaviest are incidental and left out, so are excluded
/// mentions. Weights sum to 1; the heaviest first, ties by id. The ground is the first sure mention
/// (else the first).
[[nodiscard]] std::vector<NeededTheme> read_themes(const Reading& reading,
                                                   const Exclusions& exclusions);

}  // namespace vivier
