// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/geography.h"

#include <unicode/locid.h>

#include <algorithm>
#include <cstdint>

namespace vivier {
namespace {

std::uint32_t weight_of(const CountryData& country)
{
    const auto groups = static_cast<std::uint32_t>(country.groups.size());
    return 1 + groups * groups;
}

bool is_member_state(const CountryData& country)
{
    return std::ranges::find(country.groups, "EU27") != country.groups.end();
}

WeightedChoice choose_partners(const std::vector<CountryData>& countries)
{
    const bool others = !std::ranges::all_of(countries, is_member_state);
    std::vector<std::uint32_t> weights;
    weights.reserve(countries.size());
    for (const CountryData& country : countries) {
        weights.push_back(others && is_member_state(country) ? 0 : weight_of(country));
    }
    return WeightedChoice{weights};
}

/// The knowledge has three letters ("nld"), rosters have two ("nl"); ICU knows both.
Language first_language(const CountryData& country)
{
    for (const CountryLanguageData& spoken : country.languages) {
        const icu::Locale locale{spoken.iso639_3.c_str()};
        if (const auto language = Language::parse(locale.getLanguage())) return *language;
    }
    return *Language::parse("en");
}

std::map<std::string, std::vector<std::size_t>> by_subregion(
    const std::vector<CountryData>& countries)
{
    std::map<std::string, std::vector<std::size_t>> regions;
    for (std::size_t i = 0; i < countries.size(); ++i) {
        regions[countries[i].subregion].push_back(i);
    }
    return regions;
}

}  // namespace

Geography::Geography(const KnowledgeData& knowledge)
    : partners_(choose_partners(knowledge.countries)), region_of_(knowledge.countries.size())
{
    for (auto& [name, members] : by_subregion(knowledge.countries)) {
        std::vector<std::uint32_t> weights;
        for (const std::size_t country : members) {
            region_of_[country] = regions_.size();
            weights.push_back(weight_of(knowledge.countries[country]));
        }
        regions_.push_back({members, WeightedChoice{weights}});
    }
    for (std::size_t i = 0; i < knowledge.countries.size(); ++i) {
        const CountryData& country = knowledge.countries[i];
        languages_.push_back(first_language(country));
        working_languages_.push_back(country.working_languages);
        speaking_[languages_.back()].push_back(i);
        if (is_member_state(country)) member_states_.push_back(i);
    }
}

std::size_t Geography::draw_near(std::size_t country, Random& random) const
{
    const Region& region = regions_[region_of_[country]];
    return region.countries[region.choice.draw(random)];
}

std::size_t Geography::draw_member_state(Random& random) const
{
    return member_states_.empty() ? partners_.draw(random) : random.pick(member_states_);
}

std::size_t Geography::draw_speaking(Language language, Random& random) const
{
    const auto found = speaking_.find(language);
    return found == speaking_.end() ? draw_member_state(random) : random.pick(found->second);
}

}  // namespace vivier
