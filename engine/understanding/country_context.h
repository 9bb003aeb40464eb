// SPDX-License-Identifier: GPL-2.0-or-later
// Why a text names a country, at one place of it.

#pragma once

#include "engine/knowledge/concept.h"
#include "engine/understanding/country_cues.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vivier {

/// Ordered: what says more about who asks comes later.
enum class CountryPart : std::uint8_t { elsewhere, named, place, topic, asks };

struct CountryMention {
    Country country;
    CountryPart part = CountryPart::elsewhere;
    Surety surety = Surety::strong;
    Span span;
};

/// Every mention of a country in `reading`, in text order; `mentions` are the concepts to judge.
/// Cost: linear, each mention is judged by a bounded number of words around it.
[[nodiscard]] std::vector<CountryMention> judge_countries(
    const Reading& reading, const Exclusions& exclusions,
    std::span<const PhraseHit<CountryCue>> cues, std::span<const ConceptMention> mentions);

}  // namespace vivier
