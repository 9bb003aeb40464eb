// SPDX-License-Identifier: GPL-2.0-or-later
// The apostrophes of French, Italian, Catalan and English.

#pragma once

#include <cstddef>
#include <string_view>

namespace vivier {

/// Bytes of the elided article, preposition or pronoun that `word` begins with, its apostrophe
/// (' or U+2019) included: 2 for "l'Azerbaïdjan", 0 for "Sana'a". Whatever the language of the
/// text is, so that a phrase and a text that holds it are always cut alike.
[[nodiscard]] std::size_t elided_bytes(std::string_view word);

/// Bytes of the English possessive that `word` ends with: 2 for "Moldova's", 0 for "let's go".
[[nodiscard]] std::size_t possessive_bytes(std::string_view word);

}  // namespace vivier
