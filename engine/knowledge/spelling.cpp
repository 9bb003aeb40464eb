// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/spelling.h"

#include "engine/knowledge/match_key.h"
#include "engine/text/analyser.h"
#include "engine/text/letters.h"

#include <algorithm>
#include <string>

namespace vivier {
namespace {

/// Whether a sentence of the text starts with other than a small letter. Where none does, a small
/// letter says nothing of a name: "georgia seasonal workers, expert English B2".
bool has_capitals(std::string_view text, std::span<const Token> tokens)
{
    bool at_start = true;
    std::uint32_t end = 0;
    for (const Token& token : tokens) {
        const std::string_view gap = text.substr(end, token.span.begin - end);
        at_start = at_start || gap.find_first_of(".!?") != std::string_view::npos;
        end = token.span.end;
        if (token.kind != TokenKind::word) continue;
        if (at_start && !starts_small(slice(text, token.span))) return true;
        at_start = false;
    }
    return false;
}

std::string without_full_stops(std::string_view text)
{
    std::string letters{text};
    std::erase(letters, '.');
    return letters;
}

/// "NRMs" for "NRM", "U.S" for "US".
bool is_acronym(std::string_view surface, std::string_view acronym)
{
    const std::string letters = without_full_stops(surface);
    const std::string form = without_full_stops(acronym);
    return letters == form || letters == form + "s";
}

}  // namespace

Spelling::Spelling(std::string_view text, std::span<const Token> tokens)
    : text_(text), tokens_(tokens), has_capitals_(has_capitals(text, tokens))
{}

bool Spelling::suits(const LexiconEntry& entry, TokenRange range) const
{
    const std::string_view surface =
        text_.substr(tokens_[range.first].span.begin,
                     tokens_[range.last - 1].span.end - tokens_[range.first].span.begin);
    // Folded, "traité" (a treaty) and "traite" (a trade in people) are the same. A word without
    // accents may have lost them; one with accents is meant so.
    if (entry.unaccented && !is_ascii(surface)) return false;
    return suits_name(entry, range) && suits_casing(entry, surface);
}

bool Spelling::suits_name(const LexiconEntry& entry, TokenRange range) const
{
    if (entry.words.empty()) return true;
    // Keys of plurals are those of singulars; of the two only peoples have both.
    const std::string words = name_words(tokens_.subspan(range.first, range.last - range.first));
    const bool is_people = entry.naming == Naming::demonym && words == entry.words + "s";
    if (words != entry.words && !is_people) return false;
    if (!entry.after_article) return true;
    return range.first > 0 && is_connector(tokens_[range.first - 1].folded);
}

bool Spelling::suits_casing(const LexiconEntry& entry, std::string_view surface) const
{
    switch (entry.casing) {
        case Casing::any:
            return true;
        case Casing::capital:
            return !has_capitals_ || !starts_small(surface);
        case Casing::exact:
            if (is_acronym(surface, entry.surface)) return true;
            return !has_capitals_ && entry.naming == Naming::acronym &&
                   fold(surface) == fold(entry.surface);
    }
    return false;
}

}  // namespace vivier
