// SPDX-License-Identifier: GPL-2.0-or-later
// Every word that a record may use: what the record readers check ids against.

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
    std::vector<std::string> countries;  // codes, upper-case, sorted
    std::vector<std::string> languages;  // ISO 639-1 codes, lower-case, sorted
};

/// The ids of `data`, in its order; its countries; and all languages of ISO 639-1.
[[nodiscard]] Vocabularies make_vocabularies(const KnowledgeData& data);

}  // namespace vivier
