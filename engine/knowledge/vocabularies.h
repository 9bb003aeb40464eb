// SPDX-License-Identifier: GPL-2.0-or-later
// The closed lists of words: what the record readers check ids against, and the glossary's senses.

#pragma once

#include "engine/knowledge/knowledge_data.h"
#include "engine/knowledge/vocabulary.h"

#include <string>
#include <vector>

namespace vivier {

struct Vocabularies {
    Vocabulary<ThemeTag> themes;
    Vocabulary<ActivityTag> activities;
    Vocabulary<InstitutionTag> institutions;
    Vocabulary<OriginTag> origins;
    Vocabulary<SenseTag> senses;
    std::vector<std::string> countries;  // codes, upper-case, sorted
    std::vector<std::string> languages;  // ISO 639-1 codes, lower-case, sorted
};

/// The ids of `data`, in its order; its countries; and all languages of ISO 639-1.
[[nodiscard]] Vocabularies make_vocabularies(const KnowledgeData& data);

}  // namespace vivier
