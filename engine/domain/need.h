// SPDX-License-Identifier: GPL-2.0-or-later
// What the engine understood of a request.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/date.h"
#include "engine/domain/id.h"
#include "engine/domain/language.h"
#include "engine/domain/request.h"
#include "engine/domain/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vivier {

/// Who said so. A later one overrides an earlier one: an option of the command
/// stands above a structured wish, and that above what the text says.
enum class Origin : std::uint8_t { text, wish, option };

/// Why an item of the need is there: where in the text, or who else said so.
struct Ground {
    Origin origin = Origin::text;
    std::optional<Span> span;  // in the request's text; a wish may have none
};

enum class CountryRole : std::uint8_t {
    partner,    // asks for the Action
    mentioned,  // named for another reason; does not count in the ranking
};

struct NeededTheme {
    ThemeId theme;
    double weight = 0;  // in (0, 1]; the weights of a need's themes sum to 1
    Ground ground;
};

struct NeededCountry {
    Country country;
    CountryRole role = CountryRole::mentioned;
    double weight = 0;  // partners': in (0, 1], summing to 1; 0 for a mention
    Ground ground;
};

struct NeededActivity {
    ActivityId activity;
    Ground ground;
};

struct NeededInstitution {
    InstitutionId institution;
    Ground ground;
};

struct NeededOrigin {
    OriginId origin;
    Ground ground;
};

struct NeededLanguage {
    LanguageWish wish;
    Ground ground;
};

/// First or last day on which experts are wanted.
struct NeededDate {
    Date date;
    Ground ground;
};

struct NeededTeamSize {
    int people = 0;
    Ground ground;
};

/// Something that the text says and that a wish or an option overrode.
struct Overridden {
    std::string kind;   // "themes", "countries", "languages", ...
    std::string value;  // as printed: "ibm", "MD", "fr:B2", "2022-09-01"
    Ground ground;
    Origin by = Origin::wish;
};

/// A word or concept to search for, as the index spells it.
struct NeededTerm {
    std::string term;
    double count = 0;  // > 0: how often the request says it, words of little use counting less
    Ground ground;     // its first place
};

struct Need {
    std::string text;                  // the request's, to cut quotes from
    std::optional<Language> language;  // of the text; missing if it could not be told
    std::optional<Date> received;
    std::vector<NeededTheme> themes;         // heaviest first
    std::vector<NeededCountry> countries;    // partners first
    std::vector<NeededActivity> activities;  // in the order of the text
    std::vector<NeededInstitution> institutions;
    std::vector<NeededOrigin> origins;
    std::vector<NeededLanguage> languages;
    std::optional<NeededDate> from;
    std::optional<NeededDate> to;
    std::optional<NeededTeamSize> team_size;
    std::vector<NeededTerm> terms;  // by term, each once
    std::vector<Overridden> overridden;
};

}  // namespace vivier
