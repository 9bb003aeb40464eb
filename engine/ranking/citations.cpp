// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/citations.h"

#include <array>
#include <utility>

namespace vivier {
namespace {

constexpr std::array<std::string_view, 8> kTextKindNames{"bio",   "cv",   "statement", "evaluation",
                                                         "title", "text", "activity",  "name"};

Citation quoting(const Quote& quote)
{
    Citation citation;
    citation.language = quote.source->analysed.language;
    citation.quote = quote.text();
    citation.span = quote.words_in_text();
    return citation;
}

}  // namespace

std::vector<Citation> cite(EvidenceKind kind, CitationContext& context, ExpertIndex expert)
{
    if (context.values.of[static_cast<std::size_t>(kind)][expert] <= 0) return {};
    switch (kind) {
        case EvidenceKind::profile:
            return cite_profile(context, expert);
        case EvidenceKind::actions:
            return cite_actions(context, expert);
        case EvidenceKind::themes:
            return cite_themes(context, expert);
        case EvidenceKind::countries:
            return cite_countries(context, expert);
        case EvidenceKind::activities:
            return cite_activities(context, expert);
        case EvidenceKind::languages:
            return cite_languages(context, expert);
        case EvidenceKind::origins:
            return cite_origins(context, expert);
        case EvidenceKind::recency:
            return cite_recency(context, expert);
    }
    return {};
}

Citation text_citation(const Quote& quote)
{
    Citation citation = quoting(quote);
    citation.source = kTextKindNames[static_cast<std::size_t>(quote.source->kind)];
    return citation;
}

Citation action_citation(CitationContext& context, ActionIndex action,
                         const std::optional<Quote>& quote)
{
    const std::optional<Quote> shown =
        quote ? quote : first_sentence(context.texts.of_action(action), context.language);
    Citation citation = shown ? quoting(*shown) : Citation{};
    citation.source = context.pool.action_id(action);
    citation.date = context.pool.last_day_of(action);
    return citation;
}

Citation declared_citation(std::string note)
{
    Citation citation;
    citation.source = "declared";
    citation.note = std::move(note);
    return citation;
}

}  // namespace vivier
