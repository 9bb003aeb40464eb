// SPDX-License-Identifier: GPL-2.0-or-later
// A text that asks for expertise, as it arrived, with the wishes that came with it.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/date.h"
#include "engine/domain/id.h"
#include "engine/domain/language.h"

#include <optional>
#include <string>
#include <vector>

namespace vivier {

/// A language wish: any one of the alternatives satisfies it. Never empty.
struct LanguageWish {
    std::vector<LanguageSkill> any_of;  // level missing: any level will do
    bool required = false;
};

/// What somebody asks for in so many fields, whatever the text says. Empty means "does not say".
struct Wishes {
    std::vector<ThemeId> themes;
    std::vector<Country> countries;
    std::vector<ActivityId> activities;
    std::optional<InstitutionId> institution;
    std::optional<Date> start;  // first day of what was given
    std::optional<Date> end;    // last day of what was given
    std::optional<int> team_size;
    std::vector<OriginId> origins;
    std::vector<LanguageWish> languages;
};

/// One line of requests.jsonl.
struct Request : Wishes {
    std::string id;
    std::optional<Date> received;
    std::optional<Language> language;
    std::string text;
};

}  // namespace vivier
