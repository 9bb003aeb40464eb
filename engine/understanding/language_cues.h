// SPDX-License-Identifier: GPL-2.0-or-later
// Words that make the name of a language a wish.

#pragma once

#include "engine/domain/language.h"
#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace vivier {

enum class LanguageCue : std::uint8_t {
    required,      // "compulsory", "impératif"
    desirable,     // "an asset", "non obligatoire"
    declined,      // "not asked for": no wish at all
    ideally,       // desirable, and said before the language: "preferably"
    speaking,      // near the language, which is required: "able to write in", "speaker"
    quality,       // right before or after it, the same: "fluent", "courant"
    knowledge,     // before the language, which is desirable: "some", "notions de"
    native_level,  // "native", "langue maternelle"
    bilingual,     // C2 in all the languages that it is said of
    fact,          // "official language": says nothing about experts
};

[[nodiscard]] PhraseTable<LanguageCue> make_language_cues(const Analyser& analyser);

/// "b2" -> B2.
[[nodiscard]] std::optional<LanguageLevel> level_of(std::string_view folded);

}  // namespace vivier
