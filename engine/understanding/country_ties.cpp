// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/country_ties.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_to(std::string_view word)
{
    constexpr auto kTo =
        std::to_array<std::string_view>({"to", "into", "towards", "toward", "vers"});
    return is_one_of(word, kTo);
}

bool is_other_tie(std::string_view word)
{
    constexpr auto kOthers =
        std::to_array<std::string_view>({"for", "with", "by", "on", "about", "between", "pour",
                                         "avec", "par", "sur", "entre", "que", "than"});
    return is_one_of(word, kOthers);
}

}  // namespace

bool is_article_of_country(std::string_view word)
{
    constexpr auto kArticles =
        std::to_array<std::string_view>({"the", "la", "le", "les", "our", "nos", "notre"});
    return is_one_of(word, kArticles);
}

bool is_from(std::string_view word)
{
    constexpr auto kFrom = std::to_array<std::string_view>({"of", "de", "du", "des"});
    return is_one_of(word, kFrom) || is_out_of(word);
}

bool is_out_of(std::string_view word)
{
    return word == "from" || word == "depuis";
}

bool is_in(std::string_view word)
{
    constexpr auto kIn = std::to_array<std::string_view>(
        {"in", "at", "en", "au", "aux", "a", "dans", "across", "within"});
    return is_one_of(word, kIn);
}

bool is_list_word(std::string_view word)
{
    constexpr auto kWords =
        std::to_array<std::string_view>({"and", "or", "et", "ou", "que", "well"});
    return is_one_of(word, kWords);
}

bool has_elided_de(std::string_view gap)
{
    constexpr auto kElided = std::to_array<std::string_view>({"d'", "d\u2019", "D'", "D\u2019"});
    return std::ranges::any_of(kElided,
                               [gap](std::string_view elided) { return gap.ends_with(elided); });
}

Tie tie_before(const Reading& reading, std::size_t lead, std::size_t first, bool is_demonym)
{
    if (has_elided_de(reading.gap_before(first))) return Tie::from;
    if (lead == 0 || reading.break_before(lead) != Break::none) return Tie::none;
    const std::string_view word = reading.word(lead - 1);
    if (is_from(word)) return Tie::from;
    if (is_in(word)) return Tie::in;
    if (is_to(word)) return Tie::to;
    if (word == "for" || word == "pour") return Tie::purpose;
    if (word == "with" || word == "avec") return Tie::with;
    const bool stands_alone = is_other_tie(word) || is_list_word(word) || lead < first;
    return is_demonym && !stands_alone ? Tie::adjective : Tie::none;
}

bool has_tie_within(const Reading& reading, TokenRange between)
{
    for (std::size_t at = between.first; at < between.last; ++at) {
        const std::string_view word = reading.word(at);
        const bool is_tie = is_from(word) || is_in(word) || is_to(word) || is_other_tie(word) ||
                            is_list_word(word) || is_article_of_country(word);
        if (is_tie || has_elided_de(reading.gap_before(at))) return true;
    }
    return has_elided_de(reading.gap_before(between.last));
}

}  // namespace vivier
