// SPDX-License-Identifier: GPL-2.0-or-later
// Several witnesses of one thing, gathered into one value.
//
// Source: the noisy-or of voting models (Macdonald and Ounis, Voting for candidates, 2006), each
// next witness counting less, so that many slightly related ones do not outweigh one that is to the
// point.

#pragma once

#include <span>

namespace vivier {

/// What is left of a witness's weight for each better one before it.
inline constexpr double kNextWitnessShare = 0.7;

/// 1 - prod_i (1 - v_i .7^i), in [0, 1]; 0 of none. REQUIRES: values in [0, 1], largest first.
[[nodiscard]] double best_few(std::span<const double> values);

}  // namespace vivier
