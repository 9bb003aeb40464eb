// SPDX-License-Identifier: GPL-2.0-or-later
// Sentences of an expert's texts, and of the actions that the expert took part in, that have the
// request's words.
#include "engine/evidence/past_actions.h"
#include "engine/evidence/recency.h"
#include "engine/ranking/citations.h"

#include <algorithm>

namespace vivier {
namespace {

constexpr std::size_t kSentencesOfProfile = 2;
constexpr std::size_t kActionsCited = 3;

}  // namespace

std::vector<Citation> cite_profile(CitationContext& context, ExpertIndex expert)
{
    std::vector<Citation> citations;
    for (const Quote& quote :
         heaviest_sentences(context.texts.of_expert(expert), context.expert_terms,
                            context.knowledge.vocabularies(), kSentencesOfProfile)) {
        citations.push_back(text_citation(quote));
    }
    return citations;
}

std::vector<Citation> cite_actions(CitationContext& context, ExpertIndex expert)
{
    const std::vector<ActionWorth> worths =
        worth_of_actions(context.pool, context.query, context.values.actions, expert);
    std::vector<Citation> citations;
    for (std::size_t i = 0; i < std::min(kActionsCited, worths.size()); ++i) {
        const ActionIndex action = worths[i].action;
        const std::vector<Quote> quotes =
            heaviest_sentences(context.texts.of_action(action), context.action_terms,
                               context.knowledge.vocabularies(), 1);
        const auto best = quotes.empty() ? std::nullopt : std::optional<Quote>{quotes.front()};
        citations.push_back(action_citation(context, action, best));
    }
    return citations;
}

std::vector<Citation> cite_recency(CitationContext& context, ExpertIndex expert)
{
    const auto freshest =
        freshest_action(context.pool, context.query, context.values.actions, expert);
    if (!freshest) return {};
    return {action_citation(context, freshest->action, std::nullopt)};
}

}  // namespace vivier
