// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/document_analysis.h"

#include "engine/knowledge/document_terms.h"
#include "engine/text/language_detection.h"

#include <utility>

namespace vivier {

AnalysedText DocumentAnalysis::text(std::string text, std::optional<Language> language) const
{
    AnalysedText analysed;
    analysed.text = std::move(text);
    analysed.language = language ? language : detect_language(analysed.text);
    analysed.tokens = analyser_.analyse(analysed.text, analysed.language);
    analysed.concepts = knowledge_->find_concepts(analysed.text, analysed.tokens);
    analysed.senses =
        knowledge_->glossary().find(analysed.text, analysed.tokens, analysed.language);
    return analysed;
}

std::vector<LikelyTheme> DocumentAnalysis::likely_themes(const AnalysedText& text) const
{
    const Vocabularies& vocabularies = knowledge_->vocabularies();
    const Eigen::VectorXd likely =
        knowledge_->theme_model().probabilities(placed_terms(text, vocabularies));
    std::vector<LikelyTheme> themes;
    for (Eigen::Index i = 0; i < likely.size(); ++i) {
        if (likely(i) >= kLeastLikely)
            themes.push_back({ThemeId{static_cast<std::uint16_t>(i)}, likely(i)});
    }
    return themes;
}

AnalysedExpert DocumentAnalysis::expert(Expert expert) const
{
    AnalysedExpert analysed;
    analysed.texts.reserve(expert.texts.size());
    for (const ExpertText& one : expert.texts) {
        analysed.texts.push_back(text(one.text, one.language));
        analysed.texts.back().themes = likely_themes(analysed.texts.back());
    }
    analysed.expert = std::move(expert);
    return analysed;
}

AnalysedAction DocumentAnalysis::action(Action action) const
{
    AnalysedAction analysed;
    const auto add = [&](const std::string& words, std::optional<Language> language) {
        if (!words.empty()) analysed.texts.push_back(text(words, language));
    };
    for (const Text& title : action.titles)
        add(title.text, title.language);
    for (const Text& one : action.texts)
        add(one.text, one.language);
    for (const ActionActivity& activity : action.activities)
        add(activity.title, std::nullopt);
    if (action.partner) add(action.partner->name, std::nullopt);
    add(action.place, std::nullopt);
    analysed.action = std::move(action);
    return analysed;
}

}  // namespace vivier
