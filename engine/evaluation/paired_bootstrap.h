// SPDX-License-Identifier: GPL-2.0-or-later
// Whether a difference between two rankers is more than chance.

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace vivier {

/// The mean gain of `after` over `before`, and where it would lie for other requests of the kind.
struct Gain {
    double mean = 0;
    double low = 0;   // 2.5th percentile of the resampled means
    double high = 0;  // 97.5th

    /// The interval leaves out 0.
    [[nodiscard]] constexpr bool is_significant() const noexcept { return low > 0 || high < 0; }
};

/// Resamples requests with replacement `samples` times; the same seed gives the same answer.
/// before[i] and after[i] measure the same request. All zero where there is none.
///
/// Source: Efron and Tibshirani, An introduction to the bootstrap, 1993 (percentile interval).
///
/// @throws std::invalid_argument  the sizes differ, or samples is 0.
[[nodiscard]] Gain paired_bootstrap(std::span<const double> before, std::span<const double> after,
                                    std::size_t samples = 10000, std::uint64_t seed = 1);

}  // namespace vivier
