// SPDX-License-Identifier: GPL-2.0-or-later
// What shows the activities, the languages and the origin that are asked for.
#include "engine/evidence/language_match.h"
#include "engine/ranking/best_action.h"
#include "engine/ranking/citations.h"

#include <fmt/format.h>

#include <algorithm>

namespace vivier {
namespace {

/// Each of an activity's foundations, the best alone.
std::optional<Citation> cite_activity(CitationContext& context, ExpertIndex expert,
                                      ActivityId activity)
{
    const std::string name{context.knowledge.vocabularies().activities.word(activity)};
    const auto has_activity = [&](ActionIndex action) {
        const auto activities = context.pool.activities_of_action(action);
        return std::ranges::find(activities, activity) != activities.end();
    };
    const Foundation foundation = context.pool.activity_foundation(expert, activity);
    if (foundation == Foundation::none) return std::nullopt;

    Citation citation = declared_citation({});
    const auto action = best_action_that(has_activity, context.pool, context.query.today, expert);
    const auto quote = sentence_naming(context.texts.of_expert(expert), activity, context.language);
    if (action) {
        citation = action_citation(
            context, *action,
            sentence_naming(context.texts.of_action(*action), activity, context.language));
    } else if (quote) {
        citation = text_citation(*quote);
    }
    citation.note = name;
    return citation;
}

std::string skill_note(const StoredLanguage& spoken)
{
    const std::array<char, 2> code = spoken.code;
    std::string note{code.data(), code.size()};
    if (spoken.level == StoredLanguage::kUnknownLevel) return note;
    return note + fmt::format(" {}", name_of(static_cast<LanguageLevel>(spoken.level)));
}

}  // namespace

std::vector<Citation> cite_activities(CitationContext& context, ExpertIndex expert)
{
    std::vector<Citation> citations;
    for (const ActivityId activity : context.query.activities) {
        auto citation = cite_activity(context, expert, activity);
        if (citation) citations.push_back(std::move(*citation));
    }
    return citations;
}

std::vector<Citation> cite_languages(CitationContext& context, ExpertIndex expert)
{
    std::vector<Citation> citations;
    for (const StoredLanguage& spoken : context.pool.languages_of(expert)) {
        const auto is_asked = [&](const LanguageWish& wish) {
            return std::ranges::find(wish.any_of, spoken.language(), &LanguageSkill::language) !=
                   wish.any_of.end();
        };
        if (std::ranges::any_of(context.query.languages, is_asked)) {
            citations.push_back(declared_citation(skill_note(spoken)));
        }
    }
    return citations;
}

std::vector<Citation> cite_origins(CitationContext& context, ExpertIndex expert)
{
    const auto origin = context.pool.origin_of(expert);
    if (!origin) return {};
    return {declared_citation(std::string{context.knowledge.vocabularies().origins.word(*origin)})};
}

}  // namespace vivier
