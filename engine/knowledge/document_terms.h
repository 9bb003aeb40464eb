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
#include <span>
#include <string>
#include <string_view>

namespace vivier {

/// Term -> number of occurrences.
using TermCounts = std::map<std::string, std::uint32_t>;

inline constexpr std::size_t kLongestTermBytes = 245;

[[nodiscard]] std::string stem_term(std::string_view stem);
[[nodiscard]] std::string concept_term(const ConceptId& id, const Vocabularies& vocabularies);

/// Terms of all `texts` together. Weak mentions of concepts give no concept term.
[[nodiscard]] TermCounts count_terms(std::span<const AnalysedText> texts,
                                     const Vocabularies& vocabularies);

}  // namespace vivier
