// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/tongue_reading.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace vivier {
namespace {

// Sorted, folded. Next to the name of a language they are no noun that it belongs to.
constexpr std::array<std::string_view, 58> kSpokenOf{
    "asset",       "atout",        "beginner",      "bilingual",     "bilingue",
    "classes",     "compulsory",   "courant",       "courante",      "course",
    "courses",     "daily",        "desirable",     "essential",     "excellent",
    "exige",       "fluency",      "fluent",        "fluently",      "good",
    "helpful",     "helps",        "indispensable", "intermediaire", "interpretation",
    "interpreter", "interpreters", "language",      "langue",        "lessons",
    "level",       "lu",           "maitrise",      "mandatory",     "maternel",
    "maternelle",  "native",       "necessary",     "niveau",        "obligatoire",
    "oral",        "parlant",      "parle",         "parler",        "preferred",
    "proficiency", "required",     "requis",        "skills",        "souhaite",
    "speaker",     "speakers",     "speaking",      "spoken",        "sufficient",
    "translation", "welcome",      "written"};

/// "b2", "C1".
bool is_level(std::string_view folded)
{
    return folded.size() == 2 && 'a' <= folded[0] && folded[0] <= 'c' &&
           ('1' == folded[1] || '2' == folded[1]);
}

bool joins_names(std::string_view folded)
{
    constexpr std::array<std::string_view, 4> kJoining{"and", "et", "or", "ou"};
    return std::ranges::find(kJoining, folded) != kJoining.end();
}

/// One text. Borrows everything.
class TongueReader {
public:
    TongueReader(std::string_view text, std::span<const Token> tokens,
                 std::span<const PlaceMention> places)
        : text_(text), tokens_(tokens), places_(places), is_tongue_(places.size(), false)
    {}

    std::vector<bool> run()
    {
        // English looks to the right, where the noun is; so the last of a row is read first.
        for (std::size_t i = places_.size(); i-- > 0;) {
            if (may_be_tongue(i) && noun_follows(i)) is_tongue_[i] = reads_as_tongue_before(i);
        }
        for (std::size_t i = 0; i < places_.size(); ++i) {
            if (may_be_tongue(i) && !noun_follows(i)) is_tongue_[i] = reads_as_tongue_after(i);
        }
        return is_tongue_;
    }

private:
    /// "Russian" may be, "Russians" are people.
    bool may_be_tongue(std::size_t i) const
    {
        const LexiconEntry& entry = *places_[i].entry;
        return entry.tongue && tokens_[places_[i].mention.first].folded == entry.words;
    }

    /// English puts an adjective before its noun.
    bool noun_follows(std::size_t i) const
    {
        const auto& tongue = places_[i].entry->tongue;
        return tongue && tongue->code() == "en";
    }

    std::string_view gap_before(std::size_t at) const
    {
        const std::uint32_t end = tokens_[at - 1].span.end;
        return text_.substr(end, tokens_[at].span.begin - end);
    }

    /// Whether the token may be the noun that an adjective belongs to.
    bool is_noun(std::size_t at) const
    {
        const Token& token = tokens_[at];
        return token.kind == TokenKind::word && !token.stop && !is_level(token.folded) &&
               !joins_names(token.folded) && !std::ranges::binary_search(kSpokenOf, token.folded);
    }

    /// A level or the like within brackets or without: "English (B2)", "anglais, niveau C1".
    bool level_follows(std::size_t end) const
    {
        return end < tokens_.size() && is_level(tokens_[end].folded);
    }

    bool reads_as_tongue_before(std::size_t i) const
    {
        const std::size_t next = places_[i].mention.last;
        if (next >= tokens_.size() || level_follows(next)) return true;
        const std::string_view gap = gap_before(next);
        if (const auto joined = joined_after(i)) return is_tongue_[*joined];
        return (gap != " " && gap != "-") || !is_noun(next);
    }

    /// The next of the places, where only a comma, a hyphen or "and" is between them.
    std::optional<std::size_t> joined_after(std::size_t i) const
    {
        if (i + 1 >= places_.size()) return std::nullopt;
        const std::size_t end = places_[i].mention.last;
        const std::size_t begin = places_[i + 1].mention.first;
        const bool is_adjective = places_[i + 1].mention.naming == Naming::demonym;
        if (!is_adjective || begin < end || begin > end + 1) return std::nullopt;
        if (begin == end + 1 && !joins_names(tokens_[end].folded)) return std::nullopt;
        const bool is_row = begin > end || gap_before(begin) == ", " || gap_before(begin) == "-";
        return is_row ? std::optional{i + 1} : std::nullopt;
    }

    bool reads_as_tongue_after(std::size_t i) const
    {
        const std::size_t first = places_[i].mention.first;
        if (first == 0 || level_follows(places_[i].mention.last)) return true;
        if (i > 0 && joined_after(i - 1) == i) return is_tongue_[i - 1];
        return gap_before(first) != " " || !is_noun(first - 1);
    }

    std::string_view text_;
    std::span<const Token> tokens_;
    std::span<const PlaceMention> places_;
    std::vector<bool> is_tongue_;
};

}  // namespace

std::vector<bool> names_of_languages(std::string_view text, std::span<const Token> tokens,
                                     std::span<const PlaceMention> places)
{
    return TongueReader{text, tokens, places}.run();
}

}  // namespace vivier
