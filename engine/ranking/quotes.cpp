// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/quotes.h"

#include "engine/knowledge/document_terms.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vivier {
namespace {

bool is_within(Span inner, Span outer)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

struct WeighedQuote {
    Quote quote;
    double weight = 0;
};

/// The sentence's words that the request has too; `words` spans the heaviest of them.
WeighedQuote weigh(const SourceText& source, Span sentence, const std::vector<PlacedTerm>& terms,
                   const TermWeights& weights)
{
    WeighedQuote weighed{{&source, sentence, std::nullopt}, 0};
    std::set<std::string_view> counted;
    double heaviest = 0;
    for (const PlacedTerm& term : terms) {
        if (!is_within(term.span, sentence)) continue;
        const auto found = weights.find(term.term);
        if (found == weights.end() || !counted.insert(term.term).second) continue;
        weighed.weight += found->second;
        if (found->second <= heaviest) continue;
        heaviest = found->second;
        weighed.quote.words = term.span;
    }
    return weighed;
}

/// Sources in `preferred` first, otherwise as they come.
std::vector<const SourceText*> preferred_first(const std::vector<SourceText>& sources,
                                               std::optional<Language> preferred)
{
    std::vector<const SourceText*> ordered;
    ordered.reserve(sources.size());
    for (const SourceText& source : sources)
        ordered.push_back(&source);
    std::stable_partition(ordered.begin(), ordered.end(), [&](const SourceText* source) {
        return preferred && source->analysed.language == preferred;
    });
    return ordered;
}

bool is_continuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// `position` moved back to where a word starts, or at least a code point.
std::size_t start_of_word(std::string_view text, std::size_t position, std::size_t least)
{
    std::size_t at = position;
    while (at > least && text[at - 1] != ' ')
        --at;
    if (at > least) return at;
    while (position > least && is_continuation(text[position]))
        --position;
    return position;
}

/// `sentence`, or kLongestQuote bytes of it around the words.
Span cut(const Quote& quote)
{
    const Span sentence = quote.sentence;
    if (sentence.size() <= kLongestQuote) return sentence;
    const std::string_view text = quote.source->analysed.text;
    const Span words = quote.words.value_or(Span{sentence.begin, sentence.begin});
    const std::size_t room = kLongestQuote - std::min<std::size_t>(kLongestQuote, words.size());
    const std::size_t before = std::min<std::size_t>(words.begin - sentence.begin, room / 2);
    const std::size_t begin = start_of_word(text, words.begin - before, sentence.begin);
    std::size_t end = std::min<std::size_t>(sentence.end, begin + kLongestQuote);
    if (end < sentence.end) end = start_of_word(text, end, std::min<std::size_t>(end, words.end));
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::optional<Quote> sentence_naming(const SourceText& source, const ConceptId& id, Surety surety)
{
    for (const ConceptMention& mention : source.analysed.concepts) {
        if (mention.id != id || mention.surety != surety) continue;
        for (const Span sentence : source.sentences) {
            if (is_within(mention.span, sentence)) return Quote{&source, sentence, mention.span};
        }
    }
    return std::nullopt;
}

}  // namespace

std::string Quote::text() const
{
    return std::string{slice(source->analysed.text, cut(*this))};
}

std::optional<Span> Quote::words_in_text() const
{
    if (!words) return std::nullopt;
    const Span shown = cut(*this);
    return Span{words->begin - shown.begin, std::min(words->end, shown.end) - shown.begin};
}

std::vector<Quote> heaviest_sentences(const std::vector<SourceText>& sources,
                                      const TermWeights& weights, const Vocabularies& vocabularies,
                                      std::size_t most)
{
    std::vector<WeighedQuote> all;
    for (const SourceText& source : sources) {
        const std::vector<PlacedTerm> terms = placed_terms(source.analysed, vocabularies);
        for (const Span sentence : source.sentences) {
            WeighedQuote weighed = weigh(source, sentence, terms, weights);
            if (weighed.weight > 0) all.push_back(std::move(weighed));
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &WeighedQuote::weight);
    std::vector<Quote> quotes;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i)
        quotes.push_back(all[i].quote);
    return quotes;
}

std::optional<Quote> sentence_naming(const std::vector<SourceText>& sources, const ConceptId& id,
                                     std::optional<Language> preferred)
{
    const std::vector<const SourceText*> ordered = preferred_first(sources, preferred);
    for (const Surety surety : {Surety::strong, Surety::weak}) {
        for (const SourceText* source : ordered) {
            if (const auto quote = sentence_naming(*source, id, surety)) return quote;
        }
    }
    return std::nullopt;
}

std::optional<Quote> first_sentence(const std::vector<SourceText>& sources,
                                    std::optional<Language> preferred)
{
    for (const SourceText* source : preferred_first(sources, preferred)) {
        if (source->sentences.empty()) continue;
        return Quote{source, source->sentences.front(), std::nullopt};
    }
    return std::nullopt;
}

}  // namespace vivier
