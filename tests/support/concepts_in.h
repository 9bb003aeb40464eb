// SPDX-License-Identifier: GPL-2.0-or-later
// What a text names, in a form that tests can compare.

#pragma once

#include "engine/knowledge/document_analysis.h"
#include "engine/knowledge/knowledge.h"

#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace vivier {

/// "ibm", "training", "border_police", "MD".
inline std::string word_of(const ConceptId& id, const Vocabularies& words)
{
    return std::visit(
        [&](auto one) -> std::string {
            using Id = decltype(one);
            if constexpr (std::is_same_v<Id, ThemeId>) return std::string{words.themes.word(one)};
            if constexpr (std::is_same_v<Id, ActivityId>)
                return std::string{words.activities.word(one)};
            if constexpr (std::is_same_v<Id, InstitutionId>)
                return std::string{words.institutions.word(one)};
            if constexpr (std::is_same_v<Id, Country>) return std::string{one.code()};
        },
        id);
}

/// In text order, weak mentions with a question mark: "ibm?".
inline std::vector<std::string> concepts_in(const Knowledge& knowledge, std::string text)
{
    std::vector<std::string> found;
    const DocumentAnalysis analysis{knowledge};
    for (const ConceptMention& mention : analysis.text(std::move(text), std::nullopt).concepts) {
        const bool is_weak = mention.surety == Surety::weak;
        found.push_back(word_of(mention.id, knowledge.vocabularies()) + (is_weak ? "?" : ""));
    }
    return found;
}

}  // namespace vivier
