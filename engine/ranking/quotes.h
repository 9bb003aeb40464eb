// SPDX-License-Identifier: GPL-2.0-or-later
// Picks the sentences that show something.

#pragma once

#include "engine/domain/language.h"
#include "engine/knowledge/concept.h"
#include "engine/ranking/source_texts.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// A quote is cut around its words where its sentence is longer, in bytes.
inline constexpr std::size_t kLongestQuote = 400;

/// A sentence of a text. Borrows the source.
struct Quote {
    const SourceText* source = nullptr;
    Span sentence;              // of the source's text
    std::optional<Span> words;  // of the source's text: those that count, within the sentence

    [[nodiscard]] std::string text() const;
    /// `words` within text().
    [[nodiscard]] std::optional<Span> words_in_text() const;
};

/// How much the words of a request count, by term.
using TermWeights = std::map<std::string, double, std::less<>>;

/// The `most` sentences whose words weigh most, each term once a sentence, the heaviest first;
/// equal ones in the order of the texts. Sentences without any are left out.
[[nodiscard]] std::vector<Quote> heaviest_sentences(const std::vector<SourceText>& sources,
                                                    const TermWeights& weights,
                                                    const Vocabularies& vocabularies,
                                                    std::size_t most);

/// The first sentence that names `id`: surely rather than weakly, and then in a text in `preferred`
/// rather than another.
[[nodiscard]] std::optional<Quote> sentence_naming(const std::vector<SourceText>& sources,
                                                   const ConceptId& id,
                                                   std::optional<Language> preferred);

/// The first sentence of all, of a text in `preferred` if there is one: an action's title.
[[nodiscard]] std::optional<Quote> first_sentence(const std::vector<SourceText>& sources,
                                                  std::optional<Language> preferred);

}  // namespace vivier
