// SPDX-License-Identifier: GPL-2.0-or-later
// The terms under which a document is found by what it says.
//
// | prefix | term                                | example        |
// |--------|-------------------------------------|----------------|
// | Z      | stem of a word that is no stop word | Zfrontier      |
// | XT     | theme                               | XTibm          |
// | XA     | activity type                       | XAtraining     |
// | XI     | institution type                    | XIborder_police|
// | XC     | country                             | XCMD           |
// | XS     | sense of the glossary               | XSpatrol       |
//
// The full-text databases and the pool hold the same terms with the same frequencies;
// a document's length is the sum of them. Terms longer than kLongestTermBytes are left out, for
// Xapian takes no more.

#pragma once

#include "engine/knowledge/analysed.h"
#include "engine/knowledge/concept.h"
#include "engine/knowledge/vocabularies.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vivier {

/// Term -> number of occurrences.
using TermCounts = std::map<std::string, std::uint32_t>;

inline constexpr std::size_t kLongestTermBytes = 245;

/// A term of a text, and where it stands.
struct PlacedTerm {
    std::string term;
    Span span;
    std::uint32_t first = 0;  // tokens [first, last)
    std::uint32_t last = 0;
    std::optional<Country> country = {};  // that it names
};

[[nodiscard]] std::string concept_term(const ConceptId& id, const Vocabularies& vocabularies);

[[nodiscard]] std::string sense_term(SenseId sense, const Vocabularies& vocabularies);

/// The terms of a text: every sense of the glossary; the stems of words that no sense covers; every
/// concept that is named surely. Senses stand in for stems so that both languages have the same.
[[nodiscard]] std::vector<PlacedTerm> placed_terms(const AnalysedText& text,
                                                   const Vocabularies& vocabularies);

/// Terms of all `texts` together, each as often as it stands there.
[[nodiscard]] TermCounts count_terms(std::span<const AnalysedText> texts,
                                     const Vocabularies& vocabularies);

}  // namespace vivier
