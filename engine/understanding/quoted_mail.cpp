// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/quoted_mail.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

std::string_view trimmed(std::string_view line)
{
    constexpr std::string_view kBlanks = " \t\r";
    const std::size_t first = line.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(kBlanks) - first + 1);
}

/// "On 3 May Ann wrote:"
bool tells_who_wrote(std::string_view line)
{
    constexpr auto kVerbs = std::to_array<std::string_view>({"wrote", "a \u00e9crit", "a ecrit"});

    // A no-break space may stand before a French colon.
    constexpr auto kBlanks = std::to_array<std::string_view>({"\u00a0", "\u202f", " "});
    if (!line.ends_with(':')) return false;
    line.remove_suffix(1);
    for (const std::string_view blank : kBlanks) {
        if (line.ends_with(blank)) line.remove_suffix(blank.size());
    }
    return std::ranges::any_of(kVerbs,
                               [line](std::string_view verb) { return line.ends_with(verb); });
}

bool is_quoted(std::string_view line)
{
    return line.starts_with('>') || tells_who_wrote(line);
}

}  // namespace

std::vector<bool> quoted_tokens(std::string_view text, std::span<const Token> tokens)
{
    constexpr std::ptrdiff_t kFew = 3;

    std::vector<bool> quoted(tokens.size(), false);
    std::size_t at = 0;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const bool is_quote = is_quoted(trimmed(text.substr(begin, end - begin)));
        for (; at < tokens.size() && tokens[at].span.begin < end; ++at)
            quoted[at] = is_quote;
        begin = end + 1;
    }
    if (std::ranges::count(quoted, false) < kFew) quoted.assign(tokens.size(), false);
    return quoted;
}

}  // namespace vivier
