// SPDX-License-Identifier: GPL-2.0-or-later
// Which languages experts should speak.

#pragma once

#include "engine/domain/need.h"
#include "engine/text/analyser.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/language_cues.h"
#include "engine/understanding/language_names.h"
#include "engine/understanding/reading.h"

#include <string>
#include <vector>

namespace vivier {

struct LanguageReading {
    std::vector<NeededLanguage> wishes;  // in the order of the text
    std::vector<TokenRange> named;       // where a language is named, wished for or not, in order
};

class LanguageReader {
public:
    /// `codes`: ISO 639-1.
    LanguageReader(const Analyser& analyser, const std::vector<std::string>& codes);

    /// A language is wished for where something nearby says that it is spoken: a level, a cue of
    /// speaking or working, a word that requires or welcomes it; or where a sentence consists of
    /// languages alone ("English or Albanian."). A name that a noun stands next to is an adjective
    /// ("Ukrainian institutions", "invasion russe"), unless a level follows it.
    ///
    /// Languages joined by "or" are one wish. The nearest of the words that require or welcome
    /// decides; where there is none, a language is required, unless only knowledge of it is
    /// asked for. What is excluded or "not asked for" is no wish. A level belongs to the nearest
    /// language, and to all of "English or Russian (B2)"; of a range the lowest. "Bilingual" is
    /// read as C2. What is said twice is one wish.
    [[nodiscard]] LanguageReading read(const Reading& reading, const Exclusions& exclusions) const;

private:
    LanguageNames names_;
    PhraseTable<LanguageCue> cues_;
};

}  // namespace vivier
