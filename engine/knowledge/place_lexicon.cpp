// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/lexicon.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace vivier {
namespace {

using Keys = std::vector<std::string>;

std::string joined(const Keys& keys)
{
    std::string all;
    for (const std::string& key : keys) {
        if (!all.empty()) all += ' ';
        all += key;
    }
    return all;
}

class PlaceLexicon {
public:
    PlaceLexicon(Lexicon& lexicon, const Analyser& analyser)
        : lexicon_(lexicon), analyser_(analyser)
    {}

    void add_rule(const AmbiguityData& data)
    {
        const auto index = static_cast<std::uint32_t>(lexicon_.place_rules.size());
        lexicon_.place_rules.push_back({
            .readings = data.defaults,
            .needs_cue = data.defaults.empty(),
            .person_name = data.person_name,
            .cues_for = make_cues(analyser_, data.cues_for),
            .cues_against = make_cues(analyser_, data.cues_against),
        });
        for (const std::string& surface : data.surface) {
            rules_.try_emplace(joined(phrase_keys(analyser_, surface)), index);
            for (const Country country : data.defaults) {
                add(surface, country, Naming::country_name, Casing::capital);
            }
        }
        for (const std::string& phrase : data.not_this) {
            add_phrase(lexicon_, analyser_, phrase, {.field = Field::place});
        }
    }

    void add_country(const CountryData& country)
    {
        for (const auto& [language, name] : country.names) {
            add(name, country.code, Naming::country_name, Casing::capital);
        }
        add_all(country.aliases, country.code, Naming::country_name);
        add_all(country.demonyms, country.code, Naming::demonym);
        for (const std::string& city : country.capitals) {
            add(city, country.code, Naming::city, Casing::capital);
        }
        for (const std::string& city : country.cities) {
            add(city, country.code, Naming::city, Casing::capital);
        }
    }

private:
    void add_all(const Words& words, Country country, Naming naming)
    {
        for (const auto& [language, phrases] : words) {
            // English writes demonyms with a capital ("Polish", "Thai"); most others do not.
            const bool capital = naming != Naming::demonym || language.code() == "en";
            for (const std::string& phrase : phrases) {
                add(phrase, country, naming, capital ? Casing::capital : Casing::any);
            }
        }
    }

    void add(std::string_view phrase, Country country, Naming naming, Casing casing)
    {
        const std::string key = joined(phrase_keys(analyser_, phrase));
        LexiconEntry entry{
            .field = Field::place, .id = country, .naming = naming, .casing = casing};
        if (const auto rule = rules_.find(key); rule != rules_.end()) {
            const PlaceRule& reading = lexicon_.place_rules[rule->second];
            const bool is_reading =
                std::ranges::find(reading.readings, country) != reading.readings.end();
            if (!reading.readings.empty() && !is_reading) return;
            // A country's own name needs no rule that only asks for a cue: Niger is Niger.
            const bool own_name = reading.readings.empty() && naming == Naming::country_name;
            if (!own_name) entry.rule = rule->second;
        }
        if (!added_.emplace(key, country, naming, casing).second) return;
        add_phrase(lexicon_, analyser_, phrase, std::move(entry));
    }

    Lexicon& lexicon_;
    const Analyser& analyser_;
    std::unordered_map<std::string, std::uint32_t> rules_;  // by key
    std::set<std::tuple<std::string, Country, Naming, Casing>> added_;
};

}  // namespace

void add_places(Lexicon& lexicon, const Analyser& analyser, const KnowledgeData& data)
{
    lexicon.instruments_after = make_cues(analyser, data.instruments_after);
    lexicon.instruments_before = make_cues(analyser, data.instruments_before);
    lexicon.titles = make_cues(analyser, data.titles);
    PlaceLexicon places{lexicon, analyser};
    for (const AmbiguityData& ambiguity : data.ambiguities)
        places.add_rule(ambiguity);
    for (const CountryData& country : data.countries)
        places.add_country(country);
}

}  // namespace vivier
