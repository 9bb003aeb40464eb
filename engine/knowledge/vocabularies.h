// SPDX-License-Identifier: GPL-2.0-or-later
// Every word that a record may use: what the record readers check ids against.

#pragma once

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

}  // namespace vivier
