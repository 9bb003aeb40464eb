// SPDX-License-Identifier: GPL-2.0-or-later
// How much each kind of evidence counts.

#pragma once

#include "engine/ranking/ranking.h"

#include <array>

namespace vivier {

/// Set by judgement: docs/scoring.md.
inline constexpr PerKind kDefaultWeights{0.20, 0.25, 0.25, 0.15, 0.05, 0.04, 0.03, 0.03};

/// The kinds that the request speaks of.
using SpokenOf = std::array<bool, kEvidenceKinds>;

/// `weights` with the kinds not spoken of at zero, scaled to sum to 1; all zero where nothing
/// is left.
///
/// @throws std::invalid_argument  a weight is negative or not finite.
[[nodiscard]] PerKind renormalise(const PerKind& weights, const SpokenOf& spoken_of);

}  // namespace vivier
