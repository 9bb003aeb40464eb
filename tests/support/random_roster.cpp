// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/random_roster.h"

#include "engine/knowledge/document_terms.h"

#include <fmt/format.h>

#include <set>

namespace vivier {
namespace {

const std::vector<std::string> kThemes{"ibm", "thb", "integration", "diaspora", "consular_crisis"};
const std::vector<std::string> kActivities{"training", "manual", "evaluation", "workshop"};
const std::vector<std::string> kCountries{"MD", "GE", "AZ", "UA", "JO", "MA", "NE"};
const std::vector<std::string> kLanguages{"en", "fr", "ro", "ru"};
const std::vector<std::string> kOrigins{"eu_ms_public", "academia", "diaspora_member"};
const std::vector<std::string> kWords{"integrated border management",
                                      "border",
                                      "traite des êtres humains",
                                      "the diaspora",
                                      "consular crisis management",
                                      "training",
                                      "a manual",
                                      "in Moldova",
                                      "en Géorgie",
                                      "Azerbaijan",
                                      "Congo",
                                      "Irbid",
                                      "advised the ministry.",
                                      "indicators",
                                      "formation de formateurs.",
                                      "local integration",
                                      "and",
                                      "police",
                                      "monitoring",
                                      "rapport annuel"};

}  // namespace

ThemeId RandomRoster::any_theme()
{
    return theme(one_of(kThemes));
}

ActivityId RandomRoster::any_activity()
{
    return activity(one_of(kActivities));
}

Country RandomRoster::any_country()
{
    return country(one_of(kCountries));
}

LanguageSkill RandomRoster::any_skill()
{
    LanguageSkill skill{language(one_of(kLanguages)), std::nullopt};
    if (chance(75)) skill.level = static_cast<LanguageLevel>(below(kLanguageLevelNames.size()));
    return skill;
}

Period RandomRoster::any_period()
{
    const Date first = Date::from_days(static_cast<std::int32_t>(16000 + below(4000)));
    return {first, Date::from_days(first.days() + static_cast<std::int32_t>(below(400)))};
}

std::string RandomRoster::any_words(std::size_t most)
{
    std::string text;
    for (std::size_t i = below(most + 1); i > 0; --i)
        text += one_of(kWords) + (chance(15) ? ". " : " ");
    return text;
}

Expert RandomRoster::any_expert(std::string id)
{
    Expert expert = expert_named(std::move(id));
    if (chance(70)) expert.origin = origin(one_of(kOrigins));
    if (chance(15)) expert.duty_country = any_country();
    if (chance(15)) expert.diaspora_of = {any_country()};
    if (chance(80)) expert.status = static_cast<ExpertStatus>(below(10) == 0 ? 1 + below(2) : 0);
    if (chance(70)) expert.consent = Consent{std::nullopt, any_period().last};
    if (chance(50)) expert.availability.push_back(any_period());
    std::set<Language> spoken;
    for (std::size_t i = below(4); i > 0; --i) {
        const LanguageSkill skill = any_skill();
        if (spoken.insert(skill.language).second) expert.languages.push_back(skill);
    }
    std::set<ThemeId> themes;
    for (std::size_t i = below(3); i > 0; --i) {
        const ThemeId theme = any_theme();
        if (!themes.insert(theme).second) continue;
        expert.themes.push_back({theme, std::nullopt});
        if (chance(60)) expert.themes.back().years = static_cast<double>(below(20));
    }
    std::set<Country> countries;
    for (std::size_t i = below(3); i > 0; --i) {
        const Country country = any_country();
        if (!countries.insert(country).second) continue;
        expert.countries.push_back({country, std::nullopt, std::nullopt});
        if (chance(60)) expert.countries.back().years = static_cast<double>(below(8));
        if (chance(60)) expert.countries.back().last = 2000 + static_cast<int>(below(24));
    }
    for (std::size_t i = below(3); i > 0; --i)
        expert.activities.push_back(any_activity());
    for (std::size_t i = below(3); i > 0; --i)
        expert.texts.push_back(text_in(chance(30) ? "fr" : "en", any_words(20)));
    return expert;
}

Action RandomRoster::any_action(std::string id, std::size_t experts)
{
    Action action = action_titled(std::move(id), any_words(4) + "project");
    action.status = std::nullopt;
    if (chance(90)) action.status = static_cast<ActionStatus>(below(6));
    if (chance(70)) action.partner_countries = {any_country()};
    if (chance(70)) action.themes = {any_theme()};
    if (chance(70)) action.start = any_period();
    if (chance(50)) action.end = any_period();
    if (chance(50)) action.activities.push_back({any_activity(), std::nullopt, any_words(3)});
    if (chance(80)) action.texts.push_back({language("en"), any_words(20)});
    std::set<std::size_t> taken;
    for (std::size_t i = below(4); i > 0; --i) {
        const std::size_t expert = below(experts);
        if (!taken.insert(expert).second) continue;
        action.participations.push_back(
            {fmt::format("E{:04}", expert), static_cast<Role>(below(5))});
    }
    return action;
}

TestRoster RandomRoster::roster(std::size_t experts, std::size_t actions)
{
    std::vector<Expert> all_experts;
    for (std::size_t i = 0; i < experts; ++i)
        all_experts.push_back(any_expert(fmt::format("E{:04}", i)));
    std::vector<Action> all_actions;
    for (std::size_t i = 0; i < actions; ++i)
        all_actions.push_back(any_action(fmt::format("A{:04}", i), experts));
    return TestRoster{std::move(all_experts), std::move(all_actions)};
}

Need RandomRoster::need()
{
    Need need;
    need.text = any_words(15);
    if (chance(80)) need.language = language(chance(30) ? "fr" : "en");
    if (chance(70)) need.received = any_period().first;
    const DocumentAnalysis analysis{project_knowledge()};
    const std::vector<AnalysedText> texts{analysis.text(need.text, need.language)};
    for (const auto& [term, count] : count_terms(texts, project_knowledge().vocabularies()))
        need.terms.push_back({term, count * (chance(20) ? 0.5 : 1.0), {}});
    add_asked(need);
    return need;
}

void RandomRoster::add_asked(Need& need)
{
    if (chance(70)) need.themes.push_back({any_theme(), 1, {}});
    if (!need.themes.empty() && chance(30)) {
        need.themes.front().weight = 0.75;
        need.themes.push_back({any_theme(), 0.25, {}});
    }
    if (chance(70)) need.countries.push_back({any_country(), CountryRole::partner, 1, {}});
    if (chance(30)) need.countries.push_back({any_country(), CountryRole::mentioned, 0, {}});
    for (std::size_t i = below(3); i > 0; --i)
        need.activities.push_back({any_activity(), {}});
    for (std::size_t i = below(3); i > 0; --i) {
        LanguageWish wish{{any_skill()}, chance(40)};
        if (chance(40)) wish.any_of.push_back(any_skill());
        need.languages.push_back({wish, {}});
    }
    if (chance(40)) need.origins.push_back({origin(one_of(kOrigins)), {}});
    const Period mission = any_period();
    if (chance(30)) need.from = NeededDate{mission.first, {}};
    if (chance(30)) need.to = NeededDate{mission.last, {}};
}

PerKind RandomRoster::weights()
{
    PerKind weights{};
    for (double& weight : weights)
        weight = chance(30) ? 0 : static_cast<double>(below(1000)) / 1000;
    return weights;
}

}  // namespace vivier
