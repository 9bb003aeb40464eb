// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/theme_sentences.h"

#include "engine/knowledge/document_terms.h"

#include <cstddef>

namespace vivier {

std::optional<Quote> sentence_about(const std::vector<SourceText>& sources, ThemeId theme,
                                    const Knowledge& knowledge)
{
    const Vocabularies& vocabularies = knowledge.vocabularies();
    TermWeights weights;
    for (const SourceText& source : sources) {
        const std::vector<PlacedTerm> terms = placed_terms(source.analysed, vocabularies);
        const std::vector<double> reasons = knowledge.theme_model().reasons(terms, theme);
        for (std::size_t i = 0; i < terms.size(); ++i) {
            if (reasons[i] > 0) weights[terms[i].term] = reasons[i];
        }
    }
    const std::vector<Quote> best = heaviest_sentences(sources, weights, vocabularies, 1);
    return best.empty() ? std::nullopt : std::optional<Quote>{best.front()};
}

}  // namespace vivier
