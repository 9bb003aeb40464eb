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
    int named = 0;                              // how often other than elsewhere
    bool sure = false;
    Span span;  // of the first mention with that part

    void add(const CountryMention& mention)
    {
        if (mention.part > part) {
            part = mention.part;
            span = mention.span;
        }
        if (mention.part > CountryPart::elsewhere) ++named;
        sure = sure || mention.surety == Surety::strong;
    }
};

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

/// The least telling part that makes a partner, given all that the text says.
CountryPart least_part_of_partners(std::span<const Said> countries)
{
    CountryPart most = CountryPart::named;
    for (const Said& said : countries)
        most = std::max(most, said.part);
    return std::min(most, CountryPart::topic);
}

}  // namespace

CountryReader::CountryReader(const Knowledge& knowledge, const Analyser& analyser)
    : cues_(make_country_cues(analyser))
{
    constexpr std::array<std::string_view, 2> kPeerGroups{"EU27", "EFTA"};
    for (const CountryData& country : knowledge.data().countries) {
        const bool is_peer = std::ranges::any_of(country.groups, [&](const std::string& group) {
            return std::ranges::find(kPeerGroups, group) != kPeerGroups.end();
        });
        if (is_peer) peers_.insert(country.code);
        if (country.cities.empty()) minor_.insert(country.code);
    }
}

std::vector<ConceptMention> CountryReader::mentions(const Reading& reading,
                                                    std::span<const TokenRange> languages) const
{
    std::vector<ConceptMention> kept;
    for (const ConceptMention& mention : reading.analysed().concepts) {
        const auto* country = std::get_if<Country>(&mention.id);
        if (country == nullptr) continue;
        // "working in English" names no country.
        const auto language = std::ranges::upper_bound(languages, mention.first, {},
                                                       [](TokenRange l) { return l.last; });
        const bool is_language = mention.naming == Naming::demonym && language != languages.end() &&
                                 language->first < mention.last;
        if (is_language) continue;
        if (!kept.empty() && kept.back().span == mention.span) {
            const bool before_is_minor = minor_.contains(std::get<Country>(kept.back().id));
            const bool is_minor = minor_.contains(*country);
            if (is_minor && !before_is_minor) continue;
            if (before_is_minor && !is_minor) kept.pop_back();
        }
        kept.push_back(mention);
    }
    return kept;
}

std::vector<NeededCountry> CountryReader::read(const Reading& reading, const Exclusions& exclusions,
                                               std::span<const TokenRange> languages) const
{
    const std::vector<Said> countries = gather(
        judge_countries(reading, exclusions, cues_.find(reading), mentions(reading, languages)));

    const bool any_recipient = std::ranges::any_of(countries, [&](const Said& said) {
        return said.part > CountryPart::elsewhere && !peers_.contains(said.country);
    });
    std::vector<Said> candidates;
    int most = 0;
    for (const Said& said : countries) {
        const bool is_peer = peers_.contains(said.country);
        if (said.part == CountryPart::elsewhere) continue;
        if (is_peer && (any_recipient || said.part < CountryPart::topic)) continue;
        candidates.push_back(said);
        most = std::max(most, said.named);
    }
    const CountryPart least = least_part_of_partners(candidates);
    std::erase_if(candidates, [&](const Said& said) {
        return said.part < least || (least < CountryPart::topic && 2 * said.named < most);
    });

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
