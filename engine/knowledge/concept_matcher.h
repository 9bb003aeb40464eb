// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the concepts of a lexicon in a text.

#pragma once

#include "engine/knowledge/concept.h"
#include "engine/knowledge/lexicon.h"
#include "engine/text/token.h"

#include <span>
#include <string_view>
#include <vector>

namespace vivier {

/// Every concept that `text` names, in text order. Within a field (themes, activities,
/// institutions, places) the longest phrase takes its words and no other may use them; of two
/// equally long the first in the text. Words that a phrase of another sense has ("not_this") are
/// taken, unless that phrase is a mere part of a longer one. Phrases do not reach over punctuation
/// other than hyphens, apostrophes, slashes and ampersands. Then acronyms and places are kept,
/// weakened or dropped by their cues. Cost: linear in the tokens.
[[nodiscard]] std::vector<ConceptMention> match_concepts(const Lexicon& lexicon,
                                                         std::string_view text,
                                                         std::span<const Token> tokens);

}  // namespace vivier
