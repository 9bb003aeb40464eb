// SPDX-License-Identifier: GPL-2.0-or-later
// Names of languages, as they are listed together.

#pragma once

#include "engine/understanding/language_cues.h"
#include "engine/understanding/language_names.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vivier {

/// How a language of a list goes on from the one before it.
enum class LanguageLink : std::uint8_t { first, comma, conjunction, alternative };

struct ListedLanguage {
    Language language;
    LanguageForm form = LanguageForm::name;
    TokenRange range;
    LanguageLink link = LanguageLink::first;
    std::optional<LanguageLevel> level = {};
};

/// "English, French or Spanish". Never empty; in text order.
struct LanguageList {
    std::vector<ListedLanguage> languages;
    bool has_level = false;

    [[nodiscard]] TokenRange range() const
    {
        return {languages.front().range.first, languages.back().range.last};
    }
};

/// The names of languages in `mentions`, adjectives left out, with their levels.
/// Cost: linear.
[[nodiscard]] std::vector<LanguageList> list_languages(
    const Reading& reading, std::span<const LanguageMention> mentions,
    std::span<const PhraseHit<LanguageCue>> cues);

}  // namespace vivier
