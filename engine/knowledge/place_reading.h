// SPDX-License-Identifier: GPL-2.0-or-later
// Whether the name of a place, at one place of a text, means the country.

#pragma once

#include "engine/knowledge/lexicon.h"
#include "engine/text/token.h"

#include <span>
#include <string_view>
#include <vector>

namespace vivier {

/// A mention, with the entry that it came from.
struct PlaceMention {
    ConceptMention mention;
    const LexiconEntry* entry = nullptr;
};

/// What is left of `places` (in text order) once each is read in its text: names of persons,
/// treaties named after cities and other senses are dropped; a name that may mean several
/// countries is weak unless exactly one of them is named elsewhere in the text, which then takes
/// it.
[[nodiscard]] std::vector<ConceptMention> read_places(const Lexicon& lexicon, std::string_view text,
                                                      std::span<const Token> tokens,
                                                      std::vector<PlaceMention> places);

}  // namespace vivier
