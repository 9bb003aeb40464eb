// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/lexicon.h"
#include "engine/knowledge/match_key.h"
#include "engine/text/letters.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace vivier {
namespace {

using MaybeLanguage = std::optional<Language>;

/// The names of languages, folded, by the language that they are names in.
std::set<std::pair<Language, std::string>> tongues_of(const KnowledgeData& data)
{
    std::set<std::pair<Language, std::string>> tongues;
    for (const CountryData& country : data.countries) {
        for (const CountryLanguageData& spoken : country.languages) {
            for (const auto& [language, name] : spoken.name)
                tongues.emplace(language, fold(name));
        }
    }
    return tongues;
}

class PlaceLexicon {
public:
    PlaceLexicon(Lexicon& lexicon, const Analyser& analyser, const KnowledgeData& data)
        : lexicon_(lexicon), analyser_(analyser), tongues_(tongues_of(data))
    {
        for (const std::string& word : data.ordinary_words)
            ordinary_words_.insert(name_words(tokens_of(word)));
    }

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
            rules_.try_emplace(name_words(tokens_of(surface)), index);
            for (const Country country : data.defaults) {
                add(surface, std::nullopt, country, Naming::country_name);
            }
        }
        for (const std::string& phrase : data.not_this) {
            add_phrase(lexicon_, analyser_, phrase, {.field = Field::place});
        }
    }

    void add_country(const CountryData& country)
    {
        for (const auto& [language, name] : country.names) {
            add(name, language, country.code, Naming::country_name);
        }
        add_all(country.aliases, country.code, Naming::country_name);
        add_all(country.demonyms, country.code, Naming::demonym);
        for (const std::string& city : country.capitals) {
            add(city, std::nullopt, country.code, Naming::city);
        }
        for (const std::string& city : country.cities) {
            add(city, std::nullopt, country.code, Naming::city);
        }
    }

private:
    void add_all(const Words& words, Country country, Naming naming)
    {
        for (const auto& [language, phrases] : words) {
            for (const std::string& phrase : phrases)
                add(phrase, language, country, naming);
        }
    }

    bool is_word_too(std::uint32_t rule) const
    {
        const PlaceRule& reading = lexicon_.place_rules[rule];
        return reading.person_name || reading.needs_cue;
    }

    /// English writes demonyms with a capital ("Polish", "Thai"); most others do not. The name of a
    /// country is often typed without one, and then still means it, unless it is a word too, as
    /// many are once the endings of Russian are cut.
    Casing casing_of(const std::string& words, MaybeLanguage language, Naming naming) const
    {
        const bool is_english = !language || language->code() == "en";
        if (naming == Naming::demonym) return is_english ? Casing::capital : Casing::any;
        const auto rule = rules_.find(words);
        const bool is_doubtful = rule != rules_.end() && is_word_too(rule->second);
        const bool is_plain =
            naming == Naming::country_name && !is_doubtful && !ordinary_words_.contains(words);
        return is_plain ? Casing::any : Casing::capital;
    }

    void add(std::string_view phrase, MaybeLanguage language, Country country, Naming naming)
    {
        const std::vector<Token> tokens = tokens_of(phrase);
        if (tokens.empty()) return;
        const std::string words = name_words(tokens);
        LexiconEntry entry{.field = Field::place, .id = country, .naming = naming};
        entry.casing = casing_of(words, language, naming);
        entry.words = words;
        if (naming != Naming::demonym) {
            entry.after_article = is_connector(tokens.front().folded);
        } else if (language && tongues_.contains({*language, words})) {
            entry.tongue = language;
        }
        if (const auto rule = rules_.find(words); rule != rules_.end()) {
            const PlaceRule& reading = lexicon_.place_rules[rule->second];
            const bool is_reading =
                std::ranges::find(reading.readings, country) != reading.readings.end();
            if (!reading.readings.empty() && !is_reading) return;
            entry.rule = rule->second;
        }
        const auto entry_key =
            std::tuple{words, country, naming, entry.casing, entry.after_article, entry.tongue};
        if (!added_.insert(entry_key).second) return;
        add_phrase(lexicon_, analyser_, phrase, std::move(entry));
    }

    std::vector<Token> tokens_of(std::string_view phrase) const
    {
        return analyser_.analyse(phrase, std::nullopt);
    }

    Lexicon& lexicon_;
    const Analyser& analyser_;
    std::set<std::pair<Language, std::string>> tongues_;
    std::set<std::string> ordinary_words_;
    std::unordered_map<std::string, std::uint32_t> rules_;  // by name_words()
    std::set<std::tuple<std::string, Country, Naming, Casing, bool, MaybeLanguage>> added_;
};

}  // namespace

void add_places(Lexicon& lexicon, const Analyser& analyser, const KnowledgeData& data)
{
    lexicon.instruments_after = make_cues(analyser, data.instruments_after);
    lexicon.instruments_before = make_cues(analyser, data.instruments_before);
    lexicon.titles = make_cues(analyser, data.titles);
    lexicon.given_names = make_cues(analyser, data.given_names);
    lexicon.directions = make_cues(analyser, data.directions);
    PlaceLexicon places{lexicon, analyser, data};
    for (const AmbiguityData& ambiguity : data.ambiguities)
        places.add_rule(ambiguity);
    for (const CountryData& country : data.countries)
        places.add_country(country);
}

}  // namespace vivier
