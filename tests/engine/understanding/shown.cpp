// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/engine/understanding/shown.h"

#include <utility>

namespace vivier::shown {
namespace {

template <typename Items, typename Show>
std::string joined(const Items& items, Show show)
{
    std::string all;
    for (const auto& item : items) {
        const std::string one{show(item)};
        if (one.empty()) continue;
        if (!all.empty()) all += ' ';
        all += one;
    }
    return all;
}

std::string countries(const Need& need, CountryRole role)
{
    return joined(need.countries, [role](const NeededCountry& country) {
        return country.role == role ? country.country.code() : std::string_view{};
    });
}

const Vocabularies& words()
{
    return project_knowledge().vocabularies();
}

}  // namespace

Need need_of(std::string_view text)
{
    static const Understanding kUnderstanding{project_knowledge()};
    Request request;
    request.text = text;
    request.received = day("2022-06-10");
    return kUnderstanding.need_of(request);
}

std::string partners(const Need& need)
{
    return countries(need, CountryRole::partner);
}

std::string mentioned(const Need& need)
{
    return countries(need, CountryRole::mentioned);
}

std::string themes(const Need& need)
{
    return joined(need.themes,
                  [](const NeededTheme& item) { return words().themes.word(item.theme); });
}

std::string activities(const Need& need)
{
    return joined(need.activities, [](const NeededActivity& item) {
        return words().activities.word(item.activity);
    });
}

std::string institutions(const Need& need)
{
    return joined(need.institutions, [](const NeededInstitution& item) {
        return words().institutions.word(item.institution);
    });
}

std::string origins(const Need& need)
{
    return joined(need.origins,
                  [](const NeededOrigin& item) { return words().origins.word(item.origin); });
}

std::string languages(const Need& need)
{
    return joined(need.languages, [](const NeededLanguage& item) {
        std::string all;
        for (const LanguageSkill& skill : item.wish.any_of) {
            if (!all.empty()) all += '|';
            all += skill.language.code();
            if (skill.level) all.append(":").append(name_of(*skill.level));
        }
        return all + (item.wish.required ? '!' : '?');
    });
}

std::string period(const Need& need)
{
    if (!need.from && !need.to) return {};
    return (need.from ? need.from->date.to_string() : "") + ".." +
           (need.to ? need.to->date.to_string() : "");
}

std::string team(const Need& need)
{
    return need.team_size ? std::to_string(need.team_size->people) : std::string{};
}

std::string overridden(const Need& need)
{
    return joined(need.overridden,
                  [](const Overridden& item) { return item.kind + ':' + item.value; });
}

std::string_view quote(const Need& need, const Ground& ground)
{
    return ground.span ? slice(need.text, *ground.span) : std::string_view{};
}

}  // namespace vivier::shown
