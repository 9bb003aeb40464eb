// SPDX-License-Identifier: GPL-2.0-or-later
// How alike two rankings are, say of one request in French and in English.

#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace vivier {

/// How many of the first `k` of `a` are among the first `k` of `b`, divided by the longer of the
/// two (at most `k`). 1 where both are empty.
[[nodiscard]] double top_overlap(std::span<const std::string> a, std::span<const std::string> b,
                                 std::size_t k);

/// Kendall's tau over the ids that both have, in [-1, 1]; 1 where fewer than two are shared.
/// REQUIRES: no id twice in either. Cost: n log n.
///
/// Source: M. Kendall, A new measure of rank correlation, 1938 (tau-a: rankings have no ties).
[[nodiscard]] double kendall_tau(std::span<const std::string> a, std::span<const std::string> b);

}  // namespace vivier
