// SPDX-License-Identifier: GPL-2.0-or-later
// The form of a word under which phrases are matched.

#pragma once

#include <string>
#include <string_view>

namespace vivier {

/// `folded` without the mark of the plural: "borders" -> "border", "policies" -> "policy",
/// "frontieres" -> "frontiere". Not a stem: "integration", "integrated" and "integrity" stay apart.
[[nodiscard]] std::string match_key(std::string_view folded);

/// Whether a phrase may be written with or without this word: articles and the
/// prepositions of possession ("gestion de la frontiere", "management of borders").
[[nodiscard]] bool is_connector(std::string_view folded);

}  // namespace vivier
