// SPDX-License-Identifier: GPL-2.0-or-later
// Where each kind of evidence comes from, sentence by sentence.

#pragma once

#include "engine/domain/need.h"
#include "engine/evidence/query.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "engine/ranking/evidence_values.h"
#include "engine/ranking/quotes.h"
#include "engine/ranking/ranking.h"
#include "engine/ranking/source_texts.h"

#include <optional>
#include <string>
#include <vector>

namespace vivier {

/// One ranking, while its best are explained. Borrows everything.
struct CitationContext {
    const Pool& pool;
    const Knowledge& knowledge;
    const Query& query;
    const EvidenceValues& values;
    SourceTexts& texts;
    std::optional<Language> language;  // of the request: quotes in it come first
    TermWeights expert_terms;          // count x idf among the experts' texts
    TermWeights action_terms;          // likewise among the actions'
};

/// What earned the expert's value of one kind, best first; empty where the value is 0.
[[nodiscard]] std::vector<Citation> cite(EvidenceKind kind, CitationContext& context,
                                         ExpertIndex expert);

// The kinds, one a file.
[[nodiscard]] std::vector<Citation> cite_profile(CitationContext& context, ExpertIndex expert);
[[nodiscard]] std::vector<Citation> cite_actions(CitationContext& context, ExpertIndex expert);
[[nodiscard]] std::vector<Citation> cite_recency(CitationContext& context, ExpertIndex expert);
[[nodiscard]] std::vector<Citation> cite_themes(CitationContext& context, ExpertIndex expert);
[[nodiscard]] std::vector<Citation> cite_countries(CitationContext& context, ExpertIndex expert);
[[nodiscard]] std::vector<Citation> cite_activities(CitationContext& context, ExpertIndex expert);
[[nodiscard]] std::vector<Citation> cite_languages(CitationContext& context, ExpertIndex expert);
[[nodiscard]] std::vector<Citation> cite_origins(CitationContext& context, ExpertIndex expert);

/// A quote from one of the expert's texts: source "bio", "cv", ...
[[nodiscard]] Citation text_citation(const Quote& quote);

/// A quote from an action, or its first sentence where there is none; source: its id.
[[nodiscard]] Citation action_citation(CitationContext& context, ActionIndex action,
                                       const std::optional<Quote>& quote);

/// What the record states in a field: source "declared", no quote.
[[nodiscard]] Citation declared_citation(std::string note);

}  // namespace vivier
