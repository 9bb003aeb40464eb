// SPDX-License-Identifier: GPL-2.0-or-later
// Why a text names a country, at one place of it.

#pragma once

#include "engine/knowledge/concept.h"
#include "engine/understanding/country_cues.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vivier {

/// Ordered: what says more about who asks comes later.
enum class CountryPart : std::uint8_t {
    elsewhere,  // not who asks
    aside,      // where people go, come from or live: hardly who asks
    named,
    place,   // where something happens
    topic,   // what the request is about
    office,  // an institution of the country is named
    asks,    // the country asks, or the request is written from there
};

struct CountryMention {
    Country country;
    CountryPart part = CountryPart::elsewhere;
    Surety surety = Surety::strong;
    Span span;
    std::size_t group = 0;  // names that the text joins have the same
};

/// Every mention of a country in `reading`, in text order; `mentions` are the concepts to judge.
/// Cost: linear, each mention is judged by a bounded number of words around it.
[[nodiscard]] std::vector<CountryMention> judge_countries(
    const Reading& reading, const Exclusions& exclusions,
    std::span<const PhraseHit<CountryCue>> cues, std::span<const ConceptMention> mentions);

}  // namespace vivier
