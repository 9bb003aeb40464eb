// SPDX-License-Identifier: GPL-2.0-or-later
// Where a text names a language, in English or French.

#pragma once

#include "engine/domain/language.h"
#include "engine/knowledge/cues.h"
#include "engine/knowledge/phrase_trie.h"
#include "engine/text/analyser.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// How the language is named.
enum class LanguageForm : std::uint8_t {
    name,     // "French", "ukrainien", "langue anglaise"
    speaker,  // "francophone": somebody who speaks it, or a place where it is spoken
};

struct LanguageMention {
    Language language;
    LanguageForm form = LanguageForm::name;
    TokenRange range;
};

/// The names of `codes` (ISO 639-1) as ICU displays them, and a few more by which people call them.
class LanguageNames {
public:
    LanguageNames(const Analyser& analyser, const std::vector<std::string>& codes);

    /// In text order. No more than candidates: "Russian" may be a person or an invasion.
    [[nodiscard]] std::vector<LanguageMention> find(const Reading& reading) const;

private:
    void add(const Analyser& analyser, std::string_view name, Language language, LanguageForm form);

    struct Name {
        Language language;
        LanguageForm form = LanguageForm::name;
    };

    PhraseTrie trie_;
    std::vector<Name> names_;  // by the trie's entry
};

}  // namespace vivier
