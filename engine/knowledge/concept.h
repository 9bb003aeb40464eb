// SPDX-License-Identifier: GPL-2.0-or-later
// Something of the taxonomy or of the country table that a text names.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/id.h"
#include "engine/domain/span.h"

#include <compare>
#include <cstdint>
#include <string>
#include <variant>

namespace vivier {

/// What a concept stands for.
using ConceptId = std::variant<ThemeId, ActivityId, InstitutionId, Country>;

/// How surely the words mean it.
enum class Surety : std::uint8_t {
    weak,    // context only: "border" for border management, "Congo" for one of two countries
    strong,  // the words of the field, an unambiguous name
};

/// How a country came to be named; `phrase` for the words of a theme, an activity, an institution.
enum class Naming : std::uint8_t { phrase, acronym, country_name, demonym, city };

/// One place of one text where a concept is named.
struct ConceptMention {
    ConceptId id;
    Span span;                // bytes of the text
    std::uint32_t first = 0;  // tokens [first, last)
    std::uint32_t last = 0;
    Surety surety = Surety::strong;
    Naming naming = Naming::phrase;
};

}  // namespace vivier
