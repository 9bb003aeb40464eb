// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/document_terms.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace vivier {

std::string stem_term(std::string_view stem)
{
    return std::string{"Z"}.append(stem);
}

std::string concept_term(const ConceptId& id, const Vocabularies& vocabularies)
{
    const auto term = [&](auto known) -> std::string {
        using Known = decltype(known);
        if constexpr (std::is_same_v<Known, ThemeId>) {
            return std::string{"XT"}.append(vocabularies.themes.word(known));
        } else if constexpr (std::is_same_v<Known, ActivityId>) {
            return std::string{"XA"}.append(vocabularies.activities.word(known));
        } else if constexpr (std::is_same_v<Known, InstitutionId>) {
            return std::string{"XI"}.append(vocabularies.institutions.word(known));
        } else {
            return std::string{"XC"}.append(known.code());
        }
    };
    return std::visit(term, id);
}

TermCounts count_terms(std::span<const AnalysedText> texts, const Vocabularies& vocabularies)
{
    TermCounts counts;
    const auto count = [&](std::string term) {
        if (term.size() <= kLongestTermBytes) ++counts[std::move(term)];
    };
    for (const AnalysedText& text : texts) {
        for (const Token& token : text.tokens) {
            if (!token.stop && !token.term.empty()) count(stem_term(token.term));
        }
        for (const ConceptMention& mention : text.concepts) {
            if (mention.surety == Surety::strong) count(concept_term(mention.id, vocabularies));
        }
    }
    return counts;
}

}  // namespace vivier
