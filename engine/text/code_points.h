// SPDX-License-Identifier: GPL-2.0-or-later
// UTF-8, code point by code point.

#pragma once

#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vivier {

/// The code point of `text` at byte `at`, which is moved behind it; U+FFFD where the bytes are
/// ill-formed. REQUIRES: at < text.size().
[[nodiscard]] inline std::int32_t next_code_point(std::string_view text, std::size_t& at)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    std::int32_t c = 0;
    // ICU's macro converts as our own code may not.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
    U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
#pragma GCC diagnostic pop
    return c;
}

}  // namespace vivier
