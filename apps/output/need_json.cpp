// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/need_json.h"

#include "apps/output/json_values.h"

#include <array>
#include <string_view>

namespace vivier {
namespace {

namespace json = boost::json;

std::string_view name_of(CountryRole role)
{
    return role == CountryRole::partner ? "partner" : "mentioned";
}

json::object grounded(json::object item, const Ground& ground)
{
    item["span"] = span_json(ground.span);
    item["said_by"] = name_of(ground.origin);
    return item;
}

template <typename Item, typename ToObject>
json::array list_of(const std::vector<Item>& items, ToObject to_object)
{
    json::array list;
    for (const Item& item : items)
        list.push_back(grounded(to_object(item), item.ground));
    return list;
}

json::object language_json(const NeededLanguage& needed)
{
    json::array any_of;
    for (const LanguageSkill& skill : needed.wish.any_of) {
        json::value level;
        if (skill.level) level = name_of(*skill.level);
        any_of.push_back({{"code", skill.language.code()}, {"level", std::move(level)}});
    }
    return {{"any_of", std::move(any_of)}, {"required", needed.wish.required}};
}

json::value date_json(const std::optional<NeededDate>& needed)
{
    if (!needed) return nullptr;
    return grounded({{"date", needed->date.to_string()}}, needed->ground);
}

json::value team_size_json(const std::optional<NeededTeamSize>& needed)
{
    if (!needed) return nullptr;
    return grounded({{"people", needed->people}}, needed->ground);
}

json::array overridden_json(const std::vector<Overridden>& overridden)
{
    json::array list;
    for (const Overridden& item : overridden) {
        json::object object = grounded({{"kind", item.kind}, {"value", item.value}}, item.ground);
        object["overridden_by"] = name_of(item.by);
        list.push_back(std::move(object));
    }
    return list;
}

json::array terms_json(const std::vector<NeededTerm>& terms)
{
    return list_of(terms, [](const NeededTerm& needed) {
        return json::object{{"term", needed.term}, {"count", needed.count}};
    });
}

json::array countries_json(const std::vector<NeededCountry>& countries)
{
    return list_of(countries, [](const NeededCountry& needed) {
        return json::object{{"code", needed.country.code()},
                            {"role", name_of(needed.role)},
                            {"weight", needed.weight}};
    });
}

}  // namespace

json::object need_json(const Need& need, const Vocabularies& vocabularies)
{
    const auto theme = [&](const NeededTheme& needed) {
        return json::object{{"id", vocabularies.themes.word(needed.theme)},
                            {"weight", needed.weight}};
    };
    const auto activity = [&](const NeededActivity& needed) {
        return json::object{{"id", vocabularies.activities.word(needed.activity)}};
    };
    const auto institution = [&](const NeededInstitution& needed) {
        return json::object{{"id", vocabularies.institutions.word(needed.institution)}};
    };
    const auto origin = [&](const NeededOrigin& needed) {
        return json::object{{"id", vocabularies.origins.word(needed.origin)}};
    };
    return {{"language", language_code_json(need.language)},
            {"received", date_json(need.received)},
            {"themes", list_of(need.themes, theme)},
            {"countries", countries_json(need.countries)},
            {"activities", list_of(need.activities, activity)},
            {"institutions", list_of(need.institutions, institution)},
            {"origins", list_of(need.origins, origin)},
            {"languages", list_of(need.languages, language_json)},
            {"from", date_json(need.from)},
            {"to", date_json(need.to)},
            {"team_size", team_size_json(need.team_size)},
            {"overridden", overridden_json(need.overridden)},
            {"terms", terms_json(need.terms)},
            {"text", need.text}};
}

}  // namespace vivier
