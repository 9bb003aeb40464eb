// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/knowledge_fields.h"

#include "engine/knowledge/vocabulary.h"

#include <algorithm>
#include <set>

namespace vivier {
namespace {

/// What other parts of the file may refer to.
struct Known {
    std::vector<std::string> groups;
    std::vector<std::string> countries;
};

void check_known(const JsonField& field, std::string_view kind, std::string_view word,
                 const std::vector<std::string>& known)
{
    if (std::ranges::find(known, word) == known.end()) {
        field.add_problem(unknown_word(kind, word, known));
    }
}

std::vector<Country> read_known_countries(const JsonField& list, const Known& known)
{
    std::vector<Country> countries;
    for (const JsonField& item : list.items()) {
        const auto country = item.country();
        if (!country) continue;
        check_known(item, "country", country->code(), known.countries);
        countries.push_back(*country);
    }
    return countries;
}

std::vector<std::string> read_groups(const JsonField& list, const Known& known)
{
    std::vector<std::string> groups;
    for (const JsonField& item : list.items()) {
        const auto group = item.text();
        if (!group) continue;
        check_known(item, "group", *group, known.groups);
        groups.emplace_back(*group);
    }
    return groups;
}

std::array<double, 2> read_position(const JsonField& list)
{
    if (list.missing()) return {};
    const std::vector<JsonField> items = list.items();
    if (items.size() != 2) {
        if (list.is(JsonKind::list)) list.add_problem("expected latitude and longitude");
        return {};
    }
    return {items[0].number(-90, 90).value_or(0), items[1].number(-180, 180).value_or(0)};
}

/// [{"iso639_3": "ron", "en": "Romanian", "fr": "roumain"}]
std::vector<CountryLanguageData> read_spoken(const JsonField& list)
{
    std::vector<CountryLanguageData> languages;
    for (const JsonField& item : list.items()) {
        if (!item.object()) continue;
        CountryLanguageData language;
        for (const JsonField& member : item.members()) {
            const auto value = member.text();
            if (!value) continue;
            if (member.key() == "iso639_3") language.iso639_3 = *value;
            if (const auto in = Language::parse(member.key())) language.name.emplace(*in, *value);
        }
        languages.push_back(std::move(language));
    }
    return languages;
}

CountryData read_country(const JsonField& object, Country code, const Known& known)
{
    CountryData country{.code = code,
                        .names = read_labels(object["names"]),
                        .aliases = read_words(object["aliases"]),
                        .demonyms = read_words(object["demonyms"]),
                        .capitals = read_strings(object["capital"]),
                        .cities = read_strings(object["cities"]),
                        .region = std::string{object["region"].string().value_or("")},
                        .subregion = std::string{object["subregion"].string().value_or("")},
                        .latitude_longitude = read_position(object["latlng"]),
                        .groups = read_groups(object["groups"], known),
                        .neighbours = read_known_countries(object["neighbours"], known),
                        .languages = read_spoken(object["languages"]),
                        .working_languages = read_languages(object["working_languages"])};
    (void)object["names"].required("a name in each language");
    return country;
}

/// A code, a list of codes, or null.
std::vector<Country> read_defaults(const JsonField& field, const Known& known)
{
    if (field.is(JsonKind::list)) return read_known_countries(field, known);
    const auto country = field.country();
    if (!country) return {};
    check_known(field, "country", country->code(), known.countries);
    return {*country};
}

std::vector<AmbiguityData> read_ambiguities(const JsonField& list, const Known& known)
{
    std::vector<AmbiguityData> ambiguities;
    for (const JsonField& item : list.items()) {
        if (!item.object() || !item["surface"].required("a list of names")) continue;
        ambiguities.push_back({.surface = read_strings(item["surface"]),
                               .defaults = read_defaults(item["default"], known),
                               .others = read_known_countries(item["others"], known),
                               .cues_for = read_strings(item["cues_for"]),
                               .cues_against = read_strings(item["cues_against"]),
                               .not_this = read_strings(item["not_this"]),
                               .person_name = item["person_name"].boolean().value_or(false),
                               .note = std::string{item["note"].string().value_or("")}});
    }
    return ambiguities;
}

void make_neighbours_symmetric(std::vector<CountryData>& countries)
{
    std::map<Country, std::set<Country>> neighbours;
    for (const CountryData& country : countries) {
        for (const Country neighbour : country.neighbours) {
            neighbours[country.code].insert(neighbour);
            neighbours[neighbour].insert(country.code);
        }
    }
    for (CountryData& country : countries) {
        const std::set<Country>& all = neighbours[country.code];
        country.neighbours.assign(all.begin(), all.end());
    }
}

}  // namespace

void read_country_file(const JsonField& document, KnowledgeData& data)
{
    data.groups = read_strings(document["group_ids"]);
    const JsonField object = document["countries"];
    (void)object.required("an object with one member for each country");
    const std::vector<JsonField> countries = object.members();

    Known known{.groups = data.groups, .countries = {}};
    for (const JsonField& country : countries)
        known.countries.emplace_back(country.key());
    for (const JsonField& country : countries) {
        const auto code = Country::parse(country.key());
        if (!code || code->code() != country.key()) {
            country.add_problem("named by no country code, expected two capital letters");
        } else if (country.object()) {
            data.countries.push_back(read_country(country, *code, known));
        }
    }
    std::ranges::sort(data.countries, {}, &CountryData::code);
    make_neighbours_symmetric(data.countries);

    data.ambiguities = read_ambiguities(document["ambiguous"], known);
    const JsonField instruments = document["instruments"];
    if (instruments.object()) {
        data.instruments_after = read_strings(instruments["after"]);
        data.instruments_before = read_strings(instruments["before"]);
    }
    data.titles = read_strings(document["person_titles"]);
    data.given_names = read_strings(document["given_names"]);
    data.directions = read_strings(document["directions"]);
    data.ordinary_words = read_strings(document["ordinary_words"]);
}

}  // namespace vivier
