// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/misspelt_names.h"

#include "engine/text/letters.h"
#include "engine/understanding/country_ties.h"

#include <algorithm>
#include <span>
#include <utility>

namespace vivier {
namespace {

/// Shorter names lie too near to other words.
constexpr std::size_t kShortestName = 6;

/// Whether one edit at most parts the words: optimal string alignment.
bool are_near(std::string_view a, std::string_view b)
{
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    a.remove_prefix(head);
    b.remove_prefix(head);
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    if (a.size() <= 1 && b.size() <= 1) return true;
    return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

/// `word`, and what is left of it when any one letter is taken out.
std::vector<std::string> remains_of(std::string_view word)
{
    std::vector<std::string> remains{std::string{word}};
    for (std::size_t at = 0; at < word.size(); ++at)
        remains.push_back(std::string{word.substr(0, at)}.append(word.substr(at + 1)));
    return remains;
}

/// Whether a name of a place may stand at `at`.
bool stands_for_place(const Reading& reading, std::size_t at)
{
    const bool is_alone =
        reading.break_before(at) != Break::none && reading.break_before(at + 1) != Break::none;
    if (at == 0 || reading.break_before(at) != Break::none) return is_alone;
    const std::string_view gap = reading.gap_before(at);
    const bool is_elided = gap.ends_with('\'') || gap.ends_with("\u2019");
    const std::string_view before = reading.word(at - 1);
    const Tie tie = tie_before(reading, at, at, false);
    return is_elided || tie != Tie::none || is_article_of_country(before) || is_list_word(before);
}

}  // namespace

MisspeltNames::MisspeltNames(const Knowledge& knowledge, const Analyser& analyser)
{
    const auto tokens_of = [&](std::string_view phrase) {
        return analyser.analyse(phrase, std::nullopt);
    };
    const auto know = [&](std::string_view phrase) {
        for (const Token& token : tokens_of(phrase))
            known_words_.insert(token.folded);
    };
    const auto add = [&](std::string_view phrase, Country country) {
        const std::vector<Token> tokens = tokens_of(phrase);
        if (tokens.size() == 1 && is_ascii(tokens.front().folded)) {
            add_name(tokens.front().folded, country);
        }
        know(phrase);
    };
    for (const CountryData& country : knowledge.data().countries) {
        for (const auto& [language, name] : country.names)
            add(name, country.code);
        for (const auto& [language, aliases] : country.aliases)
            std::ranges::for_each(aliases, [&](const auto& name) { add(name, country.code); });
        for (const auto& [language, demonyms] : country.demonyms)
            std::ranges::for_each(demonyms, know);
        std::ranges::for_each(country.capitals, know);
        std::ranges::for_each(country.cities, know);
    }
    std::ranges::for_each(knowledge.data().given_names, know);
    std::ranges::for_each(knowledge.data().ordinary_words, know);
}

void MisspeltNames::add_name(const std::string& word, Country country)
{
    const auto position = static_cast<std::uint32_t>(names_.size());
    names_.push_back({word, country});
    longest_ = std::max(longest_, word.size());
    for (std::string& rest : remains_of(word))
        remains_[std::move(rest)].push_back(position);
}

std::optional<Country> MisspeltNames::country_of(std::string_view folded) const
{
    if (folded.size() + 1 < kShortestName || folded.size() > longest_ + 1) return std::nullopt;
    if (!is_ascii(folded)) return std::nullopt;
    if (known_words_.contains(std::string{folded})) return std::nullopt;
    std::optional<Country> nearest;
    bool is_long = false;
    for (const std::string& rest : remains_of(folded)) {
        const auto found = remains_.find(rest);
        if (found == remains_.end()) continue;
        for (const std::uint32_t position : found->second) {
            const Name& name = names_[position];
            if (!are_near(folded, name.word)) continue;
            if (nearest && *nearest != name.country) return std::nullopt;
            nearest = name.country;
            is_long = is_long || name.word.size() >= kShortestName;
        }
    }
    return is_long ? nearest : std::nullopt;
}

std::vector<ConceptMention> MisspeltNames::find(const Reading& reading) const
{
    std::vector<bool> is_named(reading.size(), false);
    for (const ConceptMention& mention : reading.analysed().concepts) {
        for (std::size_t at = mention.first; at < mention.last; ++at)
            is_named[at] = true;
    }
    const bool has_capitals = std::ranges::any_of(
        reading.analysed().text, [](char letter) { return 'A' <= letter && letter <= 'Z'; });
    std::vector<ConceptMention> mentions;
    for (std::size_t at = 0; at < reading.size(); ++at) {
        const Token& token = reading.token(at);
        const bool may_name = token.kind == TokenKind::word && !token.stop && !is_named[at] &&
                              !(has_capitals && starts_small(reading.surface(at)));
        if (!may_name || !stands_for_place(reading, at)) continue;
        const auto country = country_of(token.folded);
        if (!country) continue;
        const auto first = static_cast<std::uint32_t>(at);
        mentions.push_back(
            {*country, token.span, first, first + 1, Surety::weak, Naming::country_name});
    }
    return mentions;
}

}  // namespace vivier
