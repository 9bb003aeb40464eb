// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/place_reading.h"

#include "engine/knowledge/match_key.h"
#include "engine/knowledge/tongue_reading.h"
#include "engine/text/letters.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <variant>

namespace vivier {
namespace {

// How far a cue may stand from a name, in tokens: about a sentence.
constexpr std::size_t kCueReach = 12;

/// "MIEUX", "EU".
bool is_all_capitals(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return 'A' <= c && c <= 'Z'; });
}

class PlaceReader {
public:
    PlaceReader(const Lexicon& lexicon, std::string_view text, std::span<const Token> tokens,
                std::span<const PlaceMention> places)
        : lexicon_(lexicon), text_(text), tokens_(tokens)
    {
        for (const PlaceMention& place : places) {
            for (std::size_t at = place.mention.first; at < place.mention.last; ++at)
                named_.insert(at);
            if (place.entry->rule || names_an_instrument(range_of(place))) continue;
            sure_.insert(std::get<Country>(place.mention.id));
        }
    }

    std::optional<ConceptMention> read(const PlaceMention& place)
    {
        const TokenRange range = range_of(place);
        if (place.mention.naming == Naming::city && names_an_instrument(range)) return std::nullopt;
        if (!place.entry->rule) return place.mention;

        const PlaceRule& rule = lexicon_.place_rules[*place.entry->rule];
        if (rule.person_name && follows_given_name(range)) return std::nullopt;
        const bool is_confirmed = sure_.contains(std::get<Country>(place.mention.id));
        const TokenRange near = widen(range, kCueReach, tokens_.size());
        const bool has_cue_for = is_confirmed || has_cue(tokens_, near, range, rule.cues_for) ||
                                 has_cue_anywhere(*place.entry->rule, rule, range);
        if (!has_cue_for) {
            if (rule.needs_cue || has_cue(tokens_, near, range, rule.cues_against))
                return std::nullopt;
            if (rule.person_name && reads_as_person(range)) return std::nullopt;
        }
        return one_reading(place.mention, rule);
    }

private:
    static TokenRange range_of(const PlaceMention& place)
    {
        return {place.mention.first, place.mention.last};
    }

    /// Of several countries the one that the text names for sure; else each, weakly.
    std::optional<ConceptMention> one_reading(ConceptMention mention, const PlaceRule& rule) const
    {
        if (rule.readings.size() < 2) return mention;
        const auto is_sure = [&](Country country) { return sure_.contains(country); };
        const auto sure_ones = std::ranges::count_if(rule.readings, is_sure);
        if (sure_ones == 1) {
            if (!is_sure(std::get<Country>(mention.id))) return std::nullopt;
            return mention;
        }
        mention.surety = Surety::weak;
        return mention;
    }

    bool has_cue_anywhere(std::uint32_t index, const PlaceRule& rule, TokenRange range)
    {
        const auto [known, is_new] = cue_anywhere_.try_emplace(index, false);
        if (is_new) known->second = has_cue(tokens_, {0, tokens_.size()}, range, rule.cues_for);
        return known->second;
    }

    bool cue_starts_at(std::size_t at, const Cues& cues) const
    {
        return std::ranges::any_of(cues, [&](const Cue& cue) {
            const TokenRange here{at, std::min(tokens_.size(), at + cue.size())};
            return has_cue(tokens_, here, {at, at}, {cue});
        });
    }

    bool cue_ends_at(std::size_t end, const Cues& cues) const
    {
        return std::ranges::any_of(cues, [&](const Cue& cue) {
            if (cue.size() > end) return false;
            return has_cue(tokens_, {end - cue.size(), end}, {end, end}, {cue});
        });
    }

    /// "Rabat Process", "processus de Rabat".
    bool names_an_instrument(TokenRange range) const
    {
        const bool follows = range.last < tokens_.size() && only_blank_between(range.last - 1) &&
                             cue_starts_at(range.last, lexicon_.instruments_after);
        return follows || cue_ends_at(range.first, lexicon_.instruments_before);
    }

    bool only_blank_between(std::size_t at) const
    {
        const std::uint32_t begin = tokens_[at].span.end;
        const std::uint32_t end = tokens_[at + 1].span.begin;
        return end == begin + 1 && text_[begin] == ' ';
    }

    /// A word written as names are, but for words of the field ("Border"), what a country may be
    /// called with ("Northern") and acronyms ("MIEUX").
    bool may_be_name(std::size_t at) const
    {
        const std::string_view word = slice(text_, tokens_[at].span);
        return tokens_[at].kind == TokenKind::word && !tokens_[at].stop && !starts_small(word) &&
               !is_all_capitals(word) && !named_.contains(at) &&
               lexicon_.trie.word(match_key(tokens_[at].folded)) == PhraseTrie::kUnknownWord &&
               !cue_starts_at(at, lexicon_.directions);
    }

    bool follows_blank(TokenRange range) const
    {
        return range.first > 0 && only_blank_between(range.first - 1);
    }

    /// "Michael Jordan".
    bool follows_given_name(TokenRange range) const
    {
        return follows_blank(range) && cue_ends_at(range.first, lexicon_.given_names);
    }

    /// After a title ("Ms Jordan"), or next to what may be another name ("Jordan Smith"). At the
    /// start of a sentence every word has a capital, and says nothing.
    bool reads_as_person(TokenRange range) const
    {
        if (cue_ends_at(range.first, lexicon_.titles)) return true;
        const std::size_t before = range.first - 1;
        if (follows_blank(range) && may_be_name(before) && !starts_sentence(before)) return true;
        return starts_sentence(range.first) && range.last < tokens_.size() &&
               only_blank_between(range.last - 1) && may_be_name(range.last);
    }

    bool starts_sentence(std::size_t at) const
    {
        if (at == 0) return true;
        const std::uint32_t begin = tokens_[at - 1].span.end;
        const std::string_view gap = text_.substr(begin, tokens_[at].span.begin - begin);
        return gap.find_first_of(".!?:;\n") != std::string_view::npos;
    }

    const Lexicon& lexicon_;
    std::string_view text_;
    std::span<const Token> tokens_;
    std::set<std::size_t> named_;  // tokens that are part of a place's name
    std::set<Country> sure_;       // named without any doubt
    std::unordered_map<std::uint32_t, bool> cue_anywhere_;  // by rule
};

}  // namespace

std::vector<ConceptMention> read_places(const Lexicon& lexicon, std::string_view text,
                                        std::span<const Token> tokens,
                                        std::vector<PlaceMention> places)
{
    std::ranges::sort(places, {}, [](const PlaceMention& place) { return place.mention.span; });
    const std::vector<bool> is_language = names_of_languages(text, tokens, places);
    std::size_t at = 0;
    std::erase_if(places, [&](const PlaceMention&) { return is_language[at++]; });
    PlaceReader reader{lexicon, text, tokens, places};
    std::vector<ConceptMention> read;
    for (const PlaceMention& place : places) {
        if (const auto mention = reader.read(place)) read.push_back(*mention);
    }
    return read;
}

}  // namespace vivier
