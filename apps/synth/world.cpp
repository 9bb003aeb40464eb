// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/world.h"

#include "apps/synth/sentences.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace vivier {
namespace {

constexpr double kRelated = 0.3;  // themes that one person is likely to combine

/// The sample's shares, in percent.
constexpr std::array<std::pair<std::string_view, std::uint32_t>, 11> kOriginShares{
    {{"eu_ms_public", 43},
     {"partner_country", 19},
     {"private", 12},
     {"academia", 6},
     {"civil_society", 5},
     {"eu_local", 4},
     {"retired_official", 3},
     {"international_org", 3},
     {"eu_agency", 2},
     {"diaspora_member", 2},
     {"diplomatic_staff", 1}}};

template <typename Entries>
std::vector<std::string> ids_of(const Entries& entries, std::string_view what)
{
    if (entries.empty()) {
        throw std::invalid_argument{fmt::format("World: the knowledge has no {}", what)};
    }
    std::vector<std::string> ids;
    ids.reserve(entries.size());
    for (const auto& entry : entries)
        ids.push_back(escape_json(entry.id));
    return ids;
}

std::vector<std::string> codes_of(const std::vector<CountryData>& countries)
{
    if (countries.empty()) throw std::invalid_argument{"World: the knowledge has no countries"};
    std::vector<std::string> codes;
    codes.reserve(countries.size());
    for (const CountryData& country : countries)
        codes.emplace_back(country.code.code());
    return codes;
}

Phrases cities_of(const std::vector<CountryData>& countries)
{
    Phrases cities;
    for (const CountryData& country : countries) {
        auto& of_country = cities.emplace_back();
        if (!country.capitals.empty()) of_country.push_back(escape_json(country.capitals.front()));
        for (const std::string& city : country.cities)
            of_country.push_back(escape_json(city));
    }
    return cities;
}

std::vector<Tongue> make_tongues(const KnowledgeData& knowledge)
{
    std::vector<Tongue> tongues;
    for (const SentenceTables& tables :
         {english_sentences(), french_sentences(), spanish_sentences(), portuguese_sentences(),
          german_sentences(), romanian_sentences()}) {
        tongues.emplace_back(tables, knowledge);
    }
    return tongues;
}

WeightedChoice choose_themes(std::size_t themes)
{
    std::vector<std::uint32_t> weights;
    for (std::uint32_t rank = 0; rank < themes; ++rank)
        weights.push_back(10000 / (rank + 4) + 1);
    return WeightedChoice{weights};
}

WeightedChoice choose_origins(const std::vector<TermedData>& origins)
{
    std::vector<std::uint32_t> weights;
    for (const TermedData& origin : origins) {
        const auto* const share = std::ranges::find_if(
            kOriginShares, [&](const auto& entry) { return entry.first == origin.id; });
        weights.push_back(share == kOriginShares.end() ? 1 : share->second);
    }
    return WeightedChoice{weights};
}

std::vector<std::vector<std::size_t>> related_themes(const std::vector<ThemeData>& themes)
{
    std::vector<std::vector<std::size_t>> related;
    for (const ThemeData& theme : themes) {
        auto& close = related.emplace_back();
        for (std::size_t i = 0; i < themes.size(); ++i) {
            const auto found = theme.related.find(themes[i].id);
            if (found != theme.related.end() && found->second >= kRelated) close.push_back(i);
        }
    }
    return related;
}

bool add_once(std::vector<std::size_t>& positions, std::size_t position)
{
    if (std::ranges::find(positions, position) != positions.end()) return false;
    positions.push_back(position);
    return true;
}

}  // namespace

World::World(const KnowledgeData& knowledge)
    : geography(knowledge),
      cities(cities_of(knowledge.countries)),
      tongues(make_tongues(knowledge)),
      themes(ids_of(knowledge.themes, "themes")),
      activities(ids_of(knowledge.activities, "activity types")),
      institutions(ids_of(knowledge.institutions, "institution types")),
      origins(ids_of(knowledge.origins, "origins")),
      countries(codes_of(knowledge.countries)),
      theme_choice(choose_themes(themes.size())),
      origin_choice(choose_origins(knowledge.origins)),
      related(related_themes(knowledge.themes))
{}

const Tongue& tongue_of(const World& world, std::string_view code)
{
    return *std::ranges::find(world.tongues, code, &Tongue::code);
}

void draw_themes(std::vector<std::size_t>& themes, std::size_t count, const World& world,
                 Random& random)
{
    constexpr std::size_t kRelatedPercent = 60;
    themes.assign(1, world.theme_choice.draw(random));
    const std::vector<std::size_t>& close = world.related[themes.front()];
    for (std::size_t tries = 0; themes.size() < count && tries < 4 * count; ++tries) {
        const bool near = !close.empty() && random.chance(kRelatedPercent);
        add_once(themes, near ? random.pick(close) : world.theme_choice.draw(random));
    }
}

void draw_countries(std::vector<std::size_t>& countries, std::size_t count, const World& world,
                    Random& random)
{
    constexpr std::size_t kNearPercent = 75;
    countries.assign(1, world.geography.draw_partner(random));
    for (std::size_t i = 1; i < count; ++i) {
        add_once(countries, random.chance(kNearPercent)
                                ? world.geography.draw_near(countries.front(), random)
                                : world.geography.draw_partner(random));
    }
}

void draw_distinct(std::vector<std::size_t>& drawn, std::size_t count, std::size_t bound,
                   Random& random)
{
    drawn.clear();
    for (std::size_t i = 0; i < count; ++i)
        add_once(drawn, random.below(bound));
}

void append_id(std::string& out, char letter, std::size_t number, std::size_t digits)
{
    fmt::format_to(std::back_inserter(out), "{}{:0{}}", letter, number, digits);
}

void append_day(std::string& out, Date day)
{
    const std::chrono::year_month_day ymd = day.ymd();
    fmt::format_to(std::back_inserter(out), "{:04}-{:02}-{:02}", static_cast<int>(ymd.year()),
                   static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

void append_month(std::string& out, Date day)
{
    append_day(out, day);
    out.resize(out.size() - 3);
}

}  // namespace vivier
