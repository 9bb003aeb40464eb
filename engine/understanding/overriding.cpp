// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/overriding.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vivier {
namespace {

/// "en:B2|ru"
std::string printed(const LanguageWish& wish)
{
    std::string all;
    for (const LanguageSkill& skill : wish.any_of) {
        if (!all.empty()) all += '|';
        all += skill.language.code();
        if (skill.level) all.append(":").append(name_of(*skill.level));
    }
    return all;
}

std::vector<Language> languages_of(const LanguageWish& wish)
{
    std::vector<Language> languages;
    for (const LanguageSkill& skill : wish.any_of)
        languages.push_back(skill.language);
    return languages;
}

class Overrider {
public:
    Overrider(Need& need, Origin by) : need_(need), by_(by) {}

    /// Items become one for each of `wished` (the first of equals), made by `make(value, ground)`.
    /// `value_of(item)` is what is wished for, `print(item)` how it is shown.
    template <typename Item, typename Value, typename ValueOf, typename Print, typename Make>
    void replace(std::string_view kind, std::vector<Item>& items, const std::vector<Value>& wished,
                 ValueOf value_of, Print print, Make make)
    {
        if (wished.empty()) return;
        std::vector<Item> replaced;
        const auto is_same = [&](const Value& value) {
            return [&](const Item& item) {
                return std::invoke(value_of, item) == std::invoke(value_of, make(value, Ground{}));
            };
        };
        for (const Value& value : wished) {
            if (std::ranges::any_of(replaced, is_same(value))) continue;
            const auto known = std::ranges::find_if(items, is_same(value));
            const bool said = known != items.end();
            replaced.push_back(make(value, {by_, said ? known->ground.span : std::nullopt}));
        }
        for (const Item& item : items) {
            const bool stays = std::ranges::any_of(replaced, [&](const Item& other) {
                return std::invoke(value_of, other) == std::invoke(value_of, item);
            });
            if (!stays) move_away(kind, print(item), item.ground);
        }
        items = std::move(replaced);
    }

    /// A single value: as a list of at most one.
    template <typename Item, typename Value, typename ValueOf, typename Print, typename Make>
    void replace_one(std::string_view kind, std::optional<Item>& item,
                     const std::optional<Value>& wished, ValueOf value_of, Print print, Make make)
    {
        if (!wished) return;
        std::vector<Item> items;
        if (item) items.push_back(*item);
        replace(kind, items, std::vector<Value>{*wished}, value_of, print, make);
        item = items.front();
    }

    void move_away(std::string_view kind, std::string value, const Ground& ground)
    {
        need_.overridden.push_back({std::string{kind}, std::move(value), ground, by_});
    }

private:
    Need& need_;
    Origin by_;
};

void override_themes(Need& need, Overrider& overrider, const Wishes& wishes,
                     const Vocabularies& vocabularies)
{
    const auto print = [&](const NeededTheme& theme) {
        return std::string{vocabularies.themes.word(theme.theme)};
    };
    overrider.replace("themes", need.themes, wishes.themes, &NeededTheme::theme, print,
                      [](ThemeId id, const Ground& ground) {
                          return NeededTheme{id, 0, ground};
                      });
    if (wishes.themes.empty()) return;
    for (NeededTheme& theme : need.themes)
        theme.weight = 1 / static_cast<double>(need.themes.size());
    std::ranges::sort(need.themes, {}, &NeededTheme::theme);
}

void override_countries(Need& need, Overrider& overrider, const Wishes& wishes)
{
    if (wishes.countries.empty()) return;
    const auto is_wished = [&](const NeededCountry& country) {
        return std::ranges::find(wishes.countries, country.country) != wishes.countries.end();
    };
    std::vector<NeededCountry> mentioned;
    std::vector<NeededCountry> partners;
    for (const NeededCountry& country : need.countries) {
        const bool aside = country.role == CountryRole::mentioned && !is_wished(country);
        (aside ? mentioned : partners).push_back(country);
    }
    overrider.replace(
        "countries", partners, wishes.countries, &NeededCountry::country,
        [](const NeededCountry& country) { return std::string{country.country.code()}; },
        [](Country code, const Ground& ground) {
            return NeededCountry{code, CountryRole::partner, 0, ground};
        });
    for (NeededCountry& partner : partners)
        partner.weight = 1 / static_cast<double>(partners.size());
    need.countries = std::move(partners);
    need.countries.insert(need.countries.end(), mentioned.begin(), mentioned.end());
}

void override_named(Need& need, Overrider& overrider, const Wishes& wishes,
                    const Vocabularies& vocabularies)
{
    overrider.replace(
        "activities", need.activities, wishes.activities, &NeededActivity::activity,
        [&](const NeededActivity& item) {
            return std::string{vocabularies.activities.word(item.activity)};
        },
        [](ActivityId id, const Ground& ground) {
            return NeededActivity{id, ground};
        });
    std::vector<InstitutionId> institutions;
    if (wishes.institution) institutions.push_back(*wishes.institution);
    overrider.replace(
        "institutions", need.institutions, institutions, &NeededInstitution::institution,
        [&](const NeededInstitution& item) {
            return std::string{vocabularies.institutions.word(item.institution)};
        },
        [](InstitutionId id, const Ground& ground) {
            return NeededInstitution{id, ground};
        });
    overrider.replace(
        "origins", need.origins, wishes.origins, &NeededOrigin::origin,
        [&](const NeededOrigin& item) {
            return std::string{vocabularies.origins.word(item.origin)};
        },
        [](OriginId id, const Ground& ground) {
            return NeededOrigin{id, ground};
        });
}

void override_languages(Need& need, Overrider& overrider, const Wishes& wishes)
{
    overrider.replace(
        "languages", need.languages, wishes.languages,
        [](const NeededLanguage& item) { return languages_of(item.wish); },
        [](const NeededLanguage& item) { return printed(item.wish); },
        [](const LanguageWish& wish, const Ground& ground) {
            return NeededLanguage{wish, ground};
        });
}

void override_period(Need& need, Overrider& overrider, const Wishes& wishes)
{
    const auto print = [](const NeededDate& item) { return item.date.to_string(); };
    const auto make = [](Date date, const Ground& ground) { return NeededDate{date, ground}; };
    overrider.replace_one("from", need.from, wishes.start, &NeededDate::date, print, make);
    overrider.replace_one("to", need.to, wishes.end, &NeededDate::date, print, make);
    if (!need.from || !need.to || need.from->date <= need.to->date) return;
    // Of an older word the end that does not fit the newer one.
    if (need.from->ground.origin < need.to->ground.origin) {
        overrider.move_away("from", print(*need.from), need.from->ground);
        need.from.reset();
    } else if (need.to->ground.origin < need.from->ground.origin) {
        overrider.move_away("to", print(*need.to), need.to->ground);
        need.to.reset();
    }
}

void override_team_size(Need& need, Overrider& overrider, const Wishes& wishes)
{
    overrider.replace_one(
        "team_size", need.team_size, wishes.team_size, &NeededTeamSize::people,
        [](const NeededTeamSize& item) { return std::to_string(item.people); },
        [](int people, const Ground& ground) {
            return NeededTeamSize{people, ground};
        });
}

}  // namespace

void override_need(Need& need, const Wishes& wishes, Origin by, const Vocabularies& vocabularies)
{
    Overrider overrider{need, by};
    override_themes(need, overrider, wishes, vocabularies);
    override_countries(need, overrider, wishes);
    override_named(need, overrider, wishes, vocabularies);
    override_languages(need, overrider, wishes);
    override_period(need, overrider, wishes);
    override_team_size(need, overrider, wishes);
}

}  // namespace vivier
