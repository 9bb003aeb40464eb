// SPDX-License-Identifier: GPL-2.0-or-later
// A stretch of a text, so that whatever was found can be shown where it was found.

#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace vivier {

/// Bytes [begin, end) of a UTF-8 text, never inside a code point.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool overlaps(Span other) const noexcept
    {
        return begin < other.end && other.begin < end;
    }

    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The bytes of `text` that `span` names. REQUIRES: span.end <= text.size().
/// Borrows from `text`.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, Span span)
{
    return text.substr(span.begin, span.size());
}

}  // namespace vivier
