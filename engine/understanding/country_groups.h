// SPDX-License-Identifier: GPL-2.0-or-later
// Names of countries that a text joins: "Kenya, Uganda and Tanzania", "Irbid (Jordan)".

#pragma once

#include "engine/knowledge/concept.h"
#include "engine/knowledge/cues.h"
#include "engine/understanding/country_ties.h"
#include "engine/understanding/reading.h"

#include <cstddef>
#include <span>

namespace vivier {

/// Mentions [first, last), and the tokens that they span.
struct CountryGroup {
    std::size_t first = 0;
    std::size_t last = 0;
    TokenRange tokens;
    bool is_demonym = false;
    std::size_t countries = 1;  // how many different ones
};

/// The names joined by commas or "and" from mention `first` on; a demonym joins no noun, unless
/// both are of one country.
[[nodiscard]] CountryGroup group_countries(const Reading& reading,
                                           std::span<const ConceptMention> mentions,
                                           std::size_t first);

/// The first token of the articles before `group`, at or after token `floor`.
[[nodiscard]] std::size_t lead_of(const Reading& reading, const CountryGroup& group,
                                  std::size_t floor);

[[nodiscard]] inline Tie tie_of(const Reading& reading, const CountryGroup& group, std::size_t lead)
{
    return tie_before(reading, lead, group.tokens.first, group.is_demonym);
}

/// Whether a demonym is a noun: "200,000 Sudanese fled", "des Maliens", "Afghans".
[[nodiscard]] bool names_people(const Reading& reading, const CountryGroup& group);

}  // namespace vivier
