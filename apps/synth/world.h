// SPDX-License-Identifier: GPL-2.0-or-later
// All that invented records draw from.

#pragma once

#include "apps/synth/geography.h"
#include "apps/synth/invented_words.h"
#include "apps/synth/random.h"
#include "apps/synth/tongue.h"
#include "engine/domain/date.h"
#include "engine/knowledge/knowledge_data.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// The day on which rosters are written: the sample's, and fixed, so that a seed always gives the
/// same bytes.
inline constexpr Date kRosterDay{std::chrono::year{2022} / 6 / 15};

[[nodiscard]] constexpr Date days_later(Date day, int days)
{
    return Date::from_days(day.days() + days);
}

/// Immutable once made; borrows nothing. Ids are escaped as within a JSON string.
struct World {
    /// @throws std::invalid_argument  `knowledge` has no themes, no countries, no activity types,
    ///                                no institution types or no origins.
    explicit World(const KnowledgeData& knowledge);

    Geography geography;
    InventedWords words;
    Phrases cities;               // by country; capitals among them
    std::vector<Tongue> tongues;  // one a language
    std::vector<std::string> themes;
    std::vector<std::string> activities;
    std::vector<std::string> institutions;
    std::vector<std::string> origins;
    std::vector<std::string> countries;
    WeightedChoice theme_choice;  // few themes are much asked for
    WeightedChoice origin_choice;
    std::vector<std::vector<std::size_t>> related;  // to each theme, possibly none
};

/// REQUIRES: there is one.
[[nodiscard]] const Tongue& tongue_of(const World& world, std::string_view code);

/// Replaces `themes` by `count` distinct ones, the others mostly related to the first; fewer where
/// the knowledge has not so many.
void draw_themes(std::vector<std::size_t>& themes, std::size_t count, const World& world,
                 Random& random);

/// Replaces `countries` by about `count` distinct ones, mostly of one region.
void draw_countries(std::vector<std::size_t>& countries, std::size_t count, const World& world,
                    Random& random);

/// Replaces `drawn` by about `count` distinct positions below `bound`.
void draw_distinct(std::vector<std::size_t>& drawn, std::size_t count, std::size_t bound,
                   Random& random);

/// "E0000001".
void append_id(std::string& out, char letter, std::size_t number, std::size_t digits);

/// "YYYY-MM-DD", and "YYYY-MM".
void append_day(std::string& out, Date day);
void append_month(std::string& out, Date day);

}  // namespace vivier
