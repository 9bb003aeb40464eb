// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/letters.h"

#include "engine/text/code_points.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace vivier {

bool starts_small(std::string_view text)
{
    if (text.empty()) return false;
    std::size_t at = 0;
    return u_islower(next_code_point(text, at)) != 0;
}

bool is_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_cyrillic(std::string_view text)
{
    // The lead bytes of U+0400 to U+04FF.
    return !text.empty() && 0xD0 <= static_cast<unsigned char>(text.front()) &&
           static_cast<unsigned char>(text.front()) <= 0xD3;
}

}  // namespace vivier
