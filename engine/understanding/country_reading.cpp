// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/country_reading.h"

#include "engine/understanding/country_context.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <variant>

namespace vivier {
namespace {

/// All that a text says of one country.
struct Said {
    Country country;
    CountryPart part = CountryPart::elsewhere;  // the most telling
    int named = 0;                              // how often other than elsewhere or aside
    bool sure = false;
    std::vector<std::size_t> offices{};  // the groups in which an institution of it is named
    Span span;                           // of the first mention with that part

    void add(const CountryMention& mention)
    {
        if (mention.part > part) {
            part = mention.part;
            span = mention.span;
        }
        if (mention.part > CountryPart::aside) ++named;
        if (mention.part >= CountryPart::office) offices.push_back(mention.group);
        sure = sure || mention.surety == Surety::strong;
    }
};

/// "Brazzaville (Congo)": of the countries that a name may mean, those that nothing else names give
/// way to one that something does.
void settle_doubts(std::vector<CountryMention>& mentions)
{
    const auto is_sure = [](const CountryMention& mention) {
        return mention.surety == Surety::strong && mention.part > CountryPart::elsewhere;
    };
    std::set<Country> sure;
    for (const CountryMention& mention : mentions) {
        if (is_sure(mention)) sure.insert(mention.country);
    }
    std::set<Span> settled;
    for (const CountryMention& mention : mentions) {
        if (mention.surety == Surety::weak && sure.contains(mention.country))
            settled.insert(mention.span);
    }
    std::erase_if(mentions, [&](const CountryMention& mention) {
        return mention.surety == Surety::weak && settled.contains(mention.span) &&
               !sure.contains(mention.country);
    });
}

/// In the order in which the text first names them.
std::vector<Said> gather(std::span<const CountryMention> mentions)
{
    std::vector<Said> countries;
    std::map<Country, std::size_t> positions;
    for (const CountryMention& mention : mentions) {
        const auto [known, is_new] = positions.try_emplace(mention.country, countries.size());
        if (is_new) countries.push_back({.country = mention.country, .span = mention.span});
        countries[known->second].add(mention);
    }
    return countries;
}

/// Keeps the partners among `candidates`, given all that the text says.
void keep_partners(std::vector<Said>& candidates)
{
    CountryPart most = CountryPart::elsewhere;
    int most_named = 0;
    for (const Said& said : candidates) {
        most = std::max(most, said.part);
        most_named = std::max(most_named, said.named);
    }
    // Where none asks, to have an institution named says no more than to be the topic.
    const CountryPart least = most == CountryPart::office ? CountryPart::topic : most;
    std::vector<std::size_t> groups;
    for (const Said& said : candidates) {
        if (said.part >= least)
            groups.insert(groups.end(), said.offices.begin(), said.offices.end());
    }
    const auto is_joined = [&groups](const Said& said) {
        return std::ranges::find_first_of(said.offices, groups) != said.offices.end();
    };
    if (least == CountryPart::aside) candidates.erase(candidates.begin() + 1, candidates.end());
    std::erase_if(candidates, [&](const Said& said) {
        if (said.part < least) return !is_joined(said);
        return least < CountryPart::topic && 2 * said.named < most_named;
    });
}

}  // namespace

CountryReader::CountryReader(const Knowledge& knowledge, const Analyser& analyser)
    : cues_(make_country_cues(analyser)), misspelt_(knowledge, analyser)
{
    constexpr std::array<std::string_view, 2> kPeerGroups{"EU27", "EFTA"};
    // With the Member States, the donors of OECD's Development Assistance Committee.
    constexpr std::array<std::string_view, 7> kDonors{"AU", "CA", "GB", "JP", "KR", "NZ", "US"};
    for (const CountryData& country : knowledge.data().countries) {
        const bool is_peer = std::ranges::any_of(country.groups, [&](const std::string& group) {
            return std::ranges::find(kPeerGroups, group) != kPeerGroups.end();
        });
        const bool is_donor = std::ranges::find(kDonors, country.code.code()) != kDonors.end();
        if (is_peer || is_donor) peers_.insert(country.code);
        if (country.cities.empty()) minor_.insert(country.code);
        add_adjectives(country, analyser);
    }
}

void CountryReader::add_adjectives(const CountryData& country, const Analyser& analyser)
{
    for (const auto& [language, demonyms] : country.demonyms) {
        const auto name = country.names.find(language);
        for (const std::string& demonym : demonyms) {
            // "Djibouti" is said of people, too.
            if (name != country.names.end() && name->second == demonym) continue;
            const std::vector<Token> tokens = analyser.analyse(demonym, std::nullopt);
            if (tokens.size() == 1) adjectives_[language].insert(tokens.front().folded);
        }
    }
}

/// "consulat bolivien": Bolivia's name is so only in German.
bool CountryReader::is_adjective(const Reading& reading, const ConceptMention& mention) const
{
    const auto& language = reading.analysed().language;
    if (!language || mention.naming != Naming::country_name || mention.last != mention.first + 1) {
        return false;
    }
    const auto adjectives = adjectives_.find(*language);
    return adjectives != adjectives_.end() &&
           adjectives->second.contains(std::string{reading.word(mention.first)});
}

std::vector<ConceptMention> CountryReader::mentions(const Reading& reading,
                                                    std::span<const TokenRange> languages) const
{
    std::vector<ConceptMention> kept;
    for (const ConceptMention& mention : reading.analysed().concepts) {
        const auto* country = std::get_if<Country>(&mention.id);
        if (country == nullptr || reading.is_quoted(mention.first)) continue;
        // "working in English" names no country.
        const auto language = std::ranges::upper_bound(languages, mention.first, {},
                                                       [](TokenRange l) { return l.last; });
        const bool is_demonym = mention.naming == Naming::demonym || is_adjective(reading, mention);
        const bool is_language =
            is_demonym && language != languages.end() && language->first < mention.last;
        if (is_language) continue;
        if (!kept.empty() && kept.back().span == mention.span) {
            const bool before_is_minor = minor_.contains(std::get<Country>(kept.back().id));
            const bool is_minor = minor_.contains(*country);
            if (is_minor && !before_is_minor) continue;
            if (before_is_minor && !is_minor) kept.pop_back();
        }
        kept.push_back(mention);
        if (is_adjective(reading, mention)) kept.back().naming = Naming::demonym;
    }
    for (const ConceptMention& mention : misspelt_.find(reading)) {
        if (!reading.is_quoted(mention.first)) kept.push_back(mention);
    }
    std::ranges::stable_sort(kept, {}, &ConceptMention::first);
    return kept;
}

std::vector<NeededCountry> CountryReader::read(const Reading& reading, const Exclusions& exclusions,
                                               std::span<const TokenRange> languages) const
{
    std::vector<CountryMention> judged =
        judge_countries(reading, exclusions, cues_.find(reading), mentions(reading, languages));
    settle_doubts(judged);
    const std::vector<Said> countries = gather(judged);

    const bool any_recipient = std::ranges::any_of(countries, [&](const Said& said) {
        return said.part > CountryPart::elsewhere && !peers_.contains(said.country);
    });
    std::vector<Said> candidates;
    for (const Said& said : countries) {
        const bool is_peer = peers_.contains(said.country);
        if (said.part == CountryPart::elsewhere) continue;
        if (is_peer && (any_recipient || said.part < CountryPart::topic)) continue;
        candidates.push_back(said);
    }
    keep_partners(candidates);

    std::vector<NeededCountry> needed;
    double sum = 0;
    for (const Said& said : candidates) {
        const double weight = said.sure ? 1 : 0.5;
        sum += weight;
        needed.push_back({said.country, CountryRole::partner, weight, {Origin::text, said.span}});
    }
    for (NeededCountry& partner : needed)
        partner.weight /= sum;
    for (const Said& said : countries) {
        const bool is_partner =
            std::ranges::find(needed, said.country, &NeededCountry::country) != needed.end();
        if (is_partner) continue;
        needed.push_back({said.country, CountryRole::mentioned, 0, {Origin::text, said.span}});
    }
    return needed;
}

}  // namespace vivier
