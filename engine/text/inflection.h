// SPDX-License-Identifier: GPL-2.0-or-later
// Whether two words of one stem are forms of one word.

#pragma once

#include "engine/domain/language.h"

#include <string>
#include <string_view>

namespace vivier {

/// Whether `word` inflects `base`, where both have the stem `stem` in `language`; all folded. Stems
/// join too much: "parlement" and "parler", "boarding" and "board" have one. A base form of a noun,
/// an adjective or a verb ("board", "parler") has all the endings of its language; one with
/// another suffix ("parlement", "boarding") only its own plural and feminine. English and French
/// are known; in other languages all words of one stem are taken for one.
[[nodiscard]] bool is_inflection(std::string_view word, std::string_view base,
                                 std::string_view stem, Language language);

/// `word` in folded letters, each accented one followed by an apostrophe: "jeûne" -> "jeu'ne".
/// Which accent it is does not matter: "gérer" and "gère" begin alike.
[[nodiscard]] std::string mark_accents(std::string_view word);

/// Whether the first letters of two words so marked, as many as both have of the first `letters`,
/// have their accents in the same places: those of "jeune" and "jeûne" do not.
[[nodiscard]] bool have_same_accents(std::string_view marked, std::string_view other,
                                     std::size_t letters);

}  // namespace vivier
