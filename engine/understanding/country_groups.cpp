// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/country_groups.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace vivier {
namespace {

/// "After the mission in Ghana, Togo would like": the next name is a subject, not one of a list.
bool begins_clause(const Reading& reading, std::span<const ConceptMention> mentions,
                   const CountryGroup& group)
{
    const ConceptMention& next = mentions[group.last];
    const std::size_t after = next.last;
    const bool ends = after >= reading.size() || reading.break_before(after) != Break::none ||
                      is_list_word(reading.word(after));
    return !ends && !group.is_demonym &&
           tie_of(reading, group, lead_of(reading, group, 0)) != Tie::none;
}

/// Whether the next mention goes on with the list.
bool joins(const Reading& reading, std::span<const ConceptMention> mentions,
           const CountryGroup& group)
{
    constexpr std::size_t kMostBetween = 4;

    const ConceptMention& before = mentions[group.last - 1];
    const ConceptMention& next = mentions[group.last];
    if (next.first < group.tokens.last) return true;
    if (next.first - group.tokens.last > kMostBetween) return false;
    const bool same_country = next.id == before.id;
    if ((next.naming == Naming::demonym) != group.is_demonym && !same_country) return false;
    // "au Soudan, le Tchad" is no list.
    const std::size_t after = group.tokens.last;
    const bool bare =
        is_article_of_country(reading.word(after)) && reading.break_before(after) == Break::clause;
    if (bare && tie_of(reading, group, lead_of(reading, group, 0)) != Tie::none) return false;
    bool coordinated = false;
    bool has_word = false;
    for (std::size_t at = group.tokens.last; at <= next.first; ++at) {
        const std::string_view gap = reading.gap_before(at);
        if (reading.break_before(at) == Break::sentence) return false;
        if (gap.find('(') != std::string_view::npos && !same_country) return false;
        coordinated = coordinated || gap.find_first_of(",/&+(-") != std::string_view::npos;
        if (at == next.first) break;
        const std::string_view word = reading.word(at);
        coordinated = coordinated || is_list_word(word);
        has_word = true;
        if (!is_list_word(word) && !is_article_of_country(word) && !is_from(word) && !is_in(word) &&
            word != "as" && word != "ainsi") {
            return false;
        }
    }
    return coordinated && (has_word || same_country || !begins_clause(reading, mentions, group));
}

}  // namespace

CountryGroup group_countries(const Reading& reading, std::span<const ConceptMention> mentions,
                             std::size_t first)
{
    CountryGroup group{first,
                       first + 1,
                       {mentions[first].first, mentions[first].last},
                       mentions[first].naming == Naming::demonym};
    while (group.last < mentions.size() && joins(reading, mentions, group)) {
        group.tokens.last = std::max<std::size_t>(group.tokens.last, mentions[group.last].last);
        const auto begin = mentions.begin() + static_cast<std::ptrdiff_t>(first);
        const auto next = mentions.begin() + static_cast<std::ptrdiff_t>(group.last);
        // A name that may mean several countries is one of them.
        const bool is_known = std::any_of(begin, next, [next](const ConceptMention& mention) {
            return mention.id == next->id || mention.span == next->span;
        });
        if (!is_known) ++group.countries;
        ++group.last;
    }
    return group;
}

std::size_t lead_of(const Reading& reading, const CountryGroup& group, std::size_t floor)
{
    std::size_t lead = group.tokens.first;
    while (lead > floor && reading.break_before(lead) == Break::none &&
           is_article_of_country(reading.word(lead - 1))) {
        --lead;
    }
    return lead;
}

bool names_people(const Reading& reading, const CountryGroup& group)
{
    if (!group.is_demonym) return false;
    const std::size_t first = group.tokens.first;
    const std::size_t end = group.tokens.last;
    const bool is_french = reading.analysed().language == Language::parse("fr");
    const std::string_view name = reading.surface(end - 1);
    const bool has_capital = 'A' <= name.front() && name.front() <= 'Z';
    if (name.ends_with('s') && (has_capital || !is_french)) return true;
    const bool has_noun_before = first > 0 && reading.break_before(first) == Break::none &&
                                 !reading.token(first - 1).stop &&
                                 reading.token(first - 1).kind == TokenKind::word;
    const bool has_noun_after = !is_french && end < reading.size() &&
                                reading.break_before(end) == Break::none &&
                                !reading.token(end).stop;
    return !has_noun_before && !has_noun_after;
}

}  // namespace vivier
