// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/document_terms.h"

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace vivier {

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

std::string sense_term(SenseId sense, const Vocabularies& vocabularies)
{
    return std::string{"XS"}.append(vocabularies.senses.word(sense));
}

std::vector<PlacedTerm> placed_terms(const AnalysedText& text, const Vocabularies& vocabularies)
{
    std::vector<PlacedTerm> terms;
    const auto place = [&](std::string term, const auto& mention) -> PlacedTerm* {
        if (term.size() > kLongestTermBytes) return nullptr;
        terms.push_back({std::move(term), mention.span, mention.first, mention.last});
        return &terms.back();
    };
    std::vector<bool> covered(text.tokens.size(), false);
    for (const SenseMention& mention : text.senses) {
        std::fill(covered.begin() + mention.first, covered.begin() + mention.last, true);
        place(sense_term(mention.sense, vocabularies), mention);
    }
    for (std::uint32_t i = 0; i < text.tokens.size(); ++i) {
        const Token& token = text.tokens[i];
        if (token.stop || token.term.empty() || covered[i]) continue;
        place(std::string{"Z"}.append(token.term), SenseMention{{}, token.span, i, i + 1});
    }
    for (const ConceptMention& mention : text.concepts) {
        if (mention.surety != Surety::strong) continue;
        PlacedTerm* placed = place(concept_term(mention.id, vocabularies), mention);
        const auto* country = std::get_if<Country>(&mention.id);
        if (placed != nullptr && country != nullptr) placed->country = *country;
    }
    return terms;
}

TermCounts count_terms(std::span<const AnalysedText> texts, const Vocabularies& vocabularies)
{
    TermCounts counts;
    for (const AnalysedText& text : texts) {
        for (PlacedTerm& placed : placed_terms(text, vocabularies))
            ++counts[std::move(placed.term)];
    }
    return counts;
}

}  // namespace vivier
