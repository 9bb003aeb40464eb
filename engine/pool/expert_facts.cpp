// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/expert_facts.h"

#include <algorithm>
#include <variant>

namespace vivier {
namespace {

template <typename Key>
void raise(std::map<Key, Foundation>& foundations, Key key, Foundation foundation)
{
    Foundation& held = foundations[key];
    held = std::max(held, foundation);
}

void add_declared(const Expert& expert, ExpertFacts& facts)
{
    for (const DeclaredTheme& declared : expert.themes) {
        ThemeFacts& theme = facts.themes[declared.theme];
        theme.is_declared = true;
        theme.declared_years = declared.years;
        raise(facts.theme_foundations, declared.theme, Foundation::declared);
    }
    for (const DeclaredCountry& declared : expert.countries) {
        CountryFacts& country = facts.countries[declared.country];
        country.is_declared = true;
        country.declared_years = declared.years;
        country.declared_last = declared.last;
        raise(facts.country_foundations, declared.country, Foundation::declared);
    }
    for (const ActivityId activity : expert.activities) {
        raise(facts.activity_foundations, activity, Foundation::declared);
    }
    const auto add_tie = [&](Country country) {
        facts.countries[country].is_tie = true;
        raise(facts.country_foundations, country, Foundation::declared);
    };
    if (expert.duty_country) add_tie(*expert.duty_country);
    for (const Country country : expert.diaspora_of)
        add_tie(country);
}

void add_mention(const ConceptMention& mention, ExpertFacts& facts)
{
    const bool is_strong = mention.surety == Surety::strong;
    if (const auto* theme = std::get_if<ThemeId>(&mention.id)) {
        ThemeFacts& found = facts.themes[*theme];
        (is_strong ? found.strong_mentions : found.weak_mentions) += 1;
        if (is_strong) raise(facts.theme_foundations, *theme, Foundation::in_text);
    } else if (const auto* country = std::get_if<Country>(&mention.id)) {
        facts.countries[*country].mentions += is_strong ? 1 : 0.5;
        raise(facts.country_foundations, *country, Foundation::in_text);
    } else if (const auto* activity = std::get_if<ActivityId>(&mention.id)) {
        raise(facts.activity_foundations, *activity, Foundation::in_text);
    }
}

void add_likely(const LikelyTheme& likely, ExpertFacts& facts)
{
    double& likeliest = facts.themes[likely.theme].likeliest;
    likeliest = std::max(likeliest, likely.probability);
    raise(facts.theme_foundations, likely.theme, Foundation::in_text);
}

void add_action(const PastAction& action, ExpertFacts& facts)
{
    if (action.factor <= 0) return;
    for (const ThemeId theme : action.facts->themes) {
        facts.themes[theme].action_doubt *= doubt_after_action(action.factor);
        raise(facts.theme_foundations, theme, Foundation::in_action);
    }
    for (const Country country : action.facts->countries) {
        facts.countries[country].action_doubt *= doubt_after_action(action.factor);
        raise(facts.country_foundations, country, Foundation::in_action);
    }
    for (const ActivityId activity : action.facts->activities) {
        raise(facts.activity_foundations, activity, Foundation::in_action);
    }
}

}  // namespace

ExpertFacts expert_facts(const AnalysedExpert& expert, std::span<const PastAction> actions)
{
    ExpertFacts facts;
    add_declared(expert.expert, facts);
    for (const AnalysedText& text : expert.texts) {
        for (const ConceptMention& mention : text.concepts)
            add_mention(mention, facts);
        for (const LikelyTheme& likely : text.themes)
            add_likely(likely, facts);
    }
    for (const PastAction& action : actions)
        add_action(action, facts);
    return facts;
}

}  // namespace vivier
