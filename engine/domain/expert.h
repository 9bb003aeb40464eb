// SPDX-License-Identifier: GPL-2.0-or-later
// A person in the pool: what they declare, and their texts.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/date.h"
#include "engine/domain/id.h"
#include "engine/domain/language.h"
#include "engine/domain/text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

enum class ExpertStatus : std::uint8_t { active, suspended, retired };
enum class Gender : std::uint8_t { female, male, other };
enum class TextKind : std::uint8_t { bio, cv, statement, evaluation };

inline constexpr std::array<std::string_view, 3> kExpertStatusNames{"active", "suspended",
                                                                    "retired"};

[[nodiscard]] constexpr std::string_view name_of(ExpertStatus status) noexcept
{
    return kExpertStatusNames[static_cast<std::size_t>(status)];
}

struct Employer {
    std::string name;
    std::optional<InstitutionId> kind;
    std::optional<Country> country;
};

/// A theme that an expert declares.
struct DeclaredTheme {
    ThemeId theme;
    std::optional<double> years;  // >= 0
};

/// Country experience that an expert declares.
struct DeclaredCountry {
    Country country;
    std::optional<double> years;  // >= 0
    std::optional<int> last;      // last year there
};

struct Consent {
    std::optional<Date> given;
    std::optional<Date> until;  // last day on which it holds
};

struct ExpertText : Text {
    TextKind kind = TextKind::bio;
};

/// One line of experts.jsonl. An empty optional means "unknown", never "no";
/// so does an empty list, for the file cannot tell them apart.
struct Expert {
    std::string id;
    std::string name;
    std::optional<OriginId> origin;
    std::vector<Country> nationalities;  // never scored
    std::optional<Country> residence;
    std::optional<Employer> employer;
    std::optional<Country> duty_country;  // where posted, if abroad
    std::vector<Country> diaspora_of;     // declared, never inferred
    std::optional<Gender> gender;         // for reports only, never scored
    std::vector<LanguageSkill> languages;
    std::vector<DeclaredTheme> themes;
    std::vector<DeclaredCountry> countries;
    std::vector<ActivityId> activities;
    std::vector<Period> availability;
    std::optional<ExpertStatus> status;
    std::optional<Consent> consent;
    std::vector<ExpertText> texts;
};

}  // namespace vivier
