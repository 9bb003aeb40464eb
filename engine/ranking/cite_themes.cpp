// SPDX-License-Identifier: GPL-2.0-or-later
// What shows an expert's themes.
#include "engine/evidence/theme_similarity.h"
#include "engine/ranking/best_action.h"
#include "engine/ranking/citations.h"
#include "engine/ranking/theme_sentences.h"

#include <fmt/format.h>

#include <algorithm>

namespace vivier {
namespace {

/// The themes to cite: those asked for in which the expert has any strength, or else the one near
/// them that earns most.
std::vector<ThemeId> themes_to_cite(const CitationContext& context, ExpertIndex expert)
{
    const auto strengths = context.pool.theme_strengths().row(static_cast<Eigen::Index>(expert));
    std::vector<ThemeId> themes;
    for (Eigen::Index theme = 0; theme < strengths.size(); ++theme) {
        if (context.query.themes(theme) <= 0 || strengths(theme) <= 0) continue;
        themes.push_back(ThemeId{static_cast<std::uint16_t>(theme)});
    }
    std::ranges::stable_sort(themes, std::ranges::greater{},
                             [&](ThemeId theme) { return context.query.themes(theme.index); });
    if (themes.empty()) {
        themes.push_back(main_theme(context.pool, context.knowledge, context.query, expert));
    }
    return themes;
}

void cite_theme(CitationContext& context, ExpertIndex expert, ThemeId theme,
                std::vector<Citation>& citations)
{
    const std::string name{context.knowledge.vocabularies().themes.word(theme)};
    const auto has_theme = [&](ActionIndex action) {
        const auto themes = context.pool.themes_of_action(action);
        return std::ranges::find(themes, theme) != themes.end();
    };
    if (const auto action =
            best_action_that(has_theme, context.pool, context.query.today, expert)) {
        const auto quote =
            sentence_naming(context.texts.of_action(*action), theme, context.language);
        citations.push_back(action_citation(context, *action, quote));
        citations.back().note = name;
    }
    const std::vector<SourceText>& own = context.texts.of_expert(expert);
    const bool is_shown = context.pool.theme_foundation(expert, theme) >= Foundation::in_text;
    auto quote = sentence_naming(own, theme, context.language);
    if (!quote && is_shown) quote = sentence_about(own, theme, context.knowledge);
    if (quote) {
        citations.push_back(text_citation(*quote));
        citations.back().note = name;
    }
    for (const DeclaredShare& declared : context.pool.declared_themes_of(expert)) {
        if (declared.index != theme.index) continue;
        citations.push_back(declared_citation(
            declared.years < 0 ? name : fmt::format("{}: {:g} years", name, declared.years)));
    }
}

}  // namespace

std::vector<Citation> cite_themes(CitationContext& context, ExpertIndex expert)
{
    std::vector<Citation> citations;
    for (const ThemeId theme : themes_to_cite(context, expert))
        cite_theme(context, expert, theme, citations);
    return citations;
}

}  // namespace vivier
