// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/elision.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

// Sorted. "o" is missing on purpose (O'Brien), as is "un" without its apostrophe.
constexpr std::array<std::string_view, 26> kElided{
    "agl", "all",   "c",     "coll",   "d", "dagl", "dall", "degl", "dell",
    "j",   "jusqu", "l",     "lorsqu", "m", "n",    "negl", "nell", "puisqu",
    "qu",  "quell", "quest", "quoiqu", "s", "sull", "t",    "un"};
constexpr std::size_t kLongestElided = 6;

constexpr std::array<std::string_view, 3> kApostrophes{"'", "\u2019", "\u02bc"};

struct Apostrophe {
    std::size_t begin = std::string_view::npos;
    std::size_t size = 0;
};

Apostrophe first_apostrophe(std::string_view word)
{
    Apostrophe first;
    for (const std::string_view apostrophe : kApostrophes) {
        const std::size_t begin = word.find(apostrophe);
        if (begin < first.begin) first = {begin, apostrophe.size()};
    }
    return first;
}

}  // namespace

std::size_t elided_bytes(std::string_view word)
{
    const Apostrophe apostrophe = first_apostrophe(word);
    if (apostrophe.begin > kLongestElided) return 0;
    std::array<char, kLongestElided> lower{};
    std::transform(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(apostrophe.begin),
                   lower.begin(),
                   [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view before{lower.data(), apostrophe.begin};
    if (!std::ranges::binary_search(kElided, before)) return 0;
    return apostrophe.begin + apostrophe.size;
}

std::size_t possessive_bytes(std::string_view word)
{
    if (!word.ends_with('s') && !word.ends_with('S')) return 0;
    const std::string_view rest = word.substr(0, word.size() - 1);
    for (const std::string_view apostrophe : kApostrophes) {
        if (rest.size() > apostrophe.size() && rest.ends_with(apostrophe)) {
            return apostrophe.size() + 1;
        }
    }
    return 0;
}

}  // namespace vivier
