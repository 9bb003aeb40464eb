// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/document_analysis.h"

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

AnalysedExpert DocumentAnalysis::expert(Expert expert) const
{
    AnalysedExpert analysed;
    analysed.texts.reserve(expert.texts.size());
    for (const ExpertText& one : expert.texts) {
        analysed.texts.push_back(text(one.text, one.language));
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
