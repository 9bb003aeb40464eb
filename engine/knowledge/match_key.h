// SPDX-License-Identifier: GPL-2.0-or-later
// The form of a word under which phrases are matched.

#pragma once

#include "engine/text/token.h"

#include <span>
#include <string>
#include <string_view>

namespace vivier {

/// `folded` without the mark of the plural: "borders" -> "border", "policies" -> "policy",
/// "frontieres" -> "frontiere"; of a Cyrillic word without the ending of its case, which hardly any
/// phrase would be found without: "границами" -> "границ". Not a stem: "integration", "integrated"
/// and "integrity" stay apart.
[[nodiscard]] std::string match_key(std::string_view folded);

/// Whether a phrase may be written with or without this word: articles and the
/// prepositions of possession ("gestion de la frontiere", "management of borders").
[[nodiscard]] bool is_connector(std::string_view folded);

/// The words of a name without its connectors (unless it has no others) and without the endings of
/// cases, the plural kept: "Chile" is not "Chiles".
[[nodiscard]] std::string name_words(std::span<const Token> name);

}  // namespace vivier
