// SPDX-License-Identifier: GPL-2.0-or-later
// Records with their texts analysed: what both the full-text databases and the pool are made of.

#pragma once

#include "engine/knowledge/analysed.h"
#include "engine/knowledge/knowledge.h"
#include "engine/text/analyser.h"

namespace vivier {

/// Not safe to share between threads (the analyser is not); one a thread.
/// Borrows `knowledge`, which must outlive it.
class DocumentAnalysis {
public:
    explicit DocumentAnalysis(const Knowledge& knowledge) : knowledge_(&knowledge) {}

    /// A missing `language` is detected. Cost: linear in the text.
    [[nodiscard]] AnalysedText text(std::string text, std::optional<Language> language) const;
    [[nodiscard]] AnalysedExpert expert(Expert expert) const;
    [[nodiscard]] AnalysedAction action(Action action) const;

private:
    [[nodiscard]] std::vector<LikelyTheme> likely_themes(const AnalysedText& text) const;

    const Knowledge* knowledge_;
    Analyser analyser_;
};

}  // namespace vivier
