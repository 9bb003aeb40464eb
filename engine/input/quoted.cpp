// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/quoted.h"

#include <algorithm>
#include <cstddef>

namespace vivier {
namespace {

constexpr std::size_t kLongest = 40;

bool continues_character(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_control(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20U || byte == 0x7FU;
}

}  // namespace

std::string printable(std::string_view text)
{
    std::size_t length = std::min(text.size(), kLongest);
    if (length < text.size()) {
        while (length > 0 && continues_character(text[length]))
            --length;
    }
    std::string shown{text.substr(0, length)};
    std::ranges::replace_if(shown, is_control, '?');
    if (length < text.size()) shown += "...";
    return shown;
}

std::string quoted(std::string_view text)
{
    return "'" + printable(text) + "'";
}

}  // namespace vivier
