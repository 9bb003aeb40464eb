// SPDX-License-Identifier: GPL-2.0-or-later
// Records with their texts analysed: what the index, the pool and the ranking are made from.

#pragma once

#include "engine/domain/action.h"
#include "engine/domain/expert.h"
#include "engine/knowledge/concept.h"
#include "engine/knowledge/glossary.h"
#include "engine/text/token.h"

#include <optional>
#include <string>
#include <vector>

namespace vivier {

/// A theme that a text is about, by its words.
struct LikelyTheme {
    ThemeId theme;
    double probability = 0;  // in [kLeastLikely, 1]
};

/// Less likely themes are not kept.
inline constexpr double kLeastLikely = 0.1;

/// One text, its tokens, and the concepts and senses that they name (in text order).
struct AnalysedText {
    std::string text;
    std::optional<Language> language;  // as declared; else as detected
    std::vector<Token> tokens;
    std::vector<ConceptMention> concepts;
    std::vector<SenseMention> senses;
    std::vector<LikelyTheme> themes;  // of an expert's text; ascending
};

/// `texts[i]` is the analysis of `expert.texts[i]`.
struct AnalysedExpert {
    Expert expert;
    std::vector<AnalysedText> texts;
};

/// `texts`: the titles, then the texts, then the titles of the activities, then
/// the partner's name and the place, each where there is one.
struct AnalysedAction {
    Action action;
    std::vector<AnalysedText> texts;
};

}  // namespace vivier
