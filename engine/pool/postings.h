// SPDX-License-Identifier: GPL-2.0-or-later
// In which documents a term occurs.

#pragma once

#include <cstdint>

namespace vivier {

/// One document that a term occurs in.
struct Posting {
    std::uint32_t document = 0;
    std::uint32_t count = 0;  // > 0

    friend bool operator==(const Posting&, const Posting&) = default;
};

}  // namespace vivier
