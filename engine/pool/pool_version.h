// SPDX-License-Identifier: GPL-2.0-or-later
// What the builder and the reader of the pool agree on.

#pragma once

#include <cstdint>
#include <limits>

namespace vivier {

/// Raised whenever a column changes its meaning.
inline constexpr std::uint32_t kPoolVersion = 2;

inline constexpr std::uint8_t kUnknownByte = 255;
inline constexpr std::uint16_t kUnknownOrigin = 65535;
inline constexpr std::int32_t kUnknownDay = std::numeric_limits<std::int32_t>::min();

/// Days that a record can name: those of the years 0 to 9999.
inline constexpr std::int32_t kFirstDay = -719'528;
inline constexpr std::int32_t kLastDay = 2'932'896;

/// The one element of the column "header".
struct PoolHeader {
    std::uint32_t version = kPoolVersion;
    std::uint32_t experts = 0;
    std::uint32_t actions = 0;
    std::uint32_t themes = 0;
    std::uint32_t activities = 0;
    std::uint32_t origins = 0;
    std::uint32_t countries = 0;
    std::int32_t reference_day = 0;
    std::uint64_t expert_texts = 0;
    std::uint64_t expert_terms = 0;
    std::uint64_t action_terms = 0;
};

}  // namespace vivier
