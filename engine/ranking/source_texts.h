// SPDX-License-Identifier: GPL-2.0-or-later
// The texts of experts and actions, analysed again where they are to be quoted.

#pragma once

#include "engine/knowledge/document_analysis.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "engine/text/sentence_finder.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace vivier {

struct SourceText {
    AnalysedText analysed;
    StoredText::Kind kind = StoredText::Kind::bio;
    std::vector<Span> sentences;
};

/// Keeps what it analysed until forget(). Not safe to share between threads.
/// Borrows `pool` and `knowledge`.
class SourceTexts {
public:
    SourceTexts(const Pool& pool, const Knowledge& knowledge) : pool_(&pool), analysis_(knowledge)
    {}

    /// Valid until forget(). Cost: linear in the texts, the first time.
    [[nodiscard]] const std::vector<SourceText>& of_expert(ExpertIndex expert);
    [[nodiscard]] const std::vector<SourceText>& of_action(ActionIndex action);

    void forget();

private:
    [[nodiscard]] std::vector<SourceText> analyse(std::span<const StoredText> texts) const;

    const Pool* pool_;
    DocumentAnalysis analysis_;
    SentenceFinder sentences_;
    std::unordered_map<ExpertIndex, std::vector<SourceText>> experts_;
    std::unordered_map<ActionIndex, std::vector<SourceText>> actions_;
};

}  // namespace vivier
