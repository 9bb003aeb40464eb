// SPDX-License-Identifier: GPL-2.0-or-later
// "Russian": the language, or what belongs to the country?

#pragma once

#include "engine/knowledge/place_reading.h"
#include "engine/text/token.h"

#include <span>
#include <string_view>
#include <vector>

namespace vivier {

/// For each of `places` (in text order) whether it names a language and no country: "taught in
/// Russian", "l'anglais (B2)". The name of a language is an adjective, and so names its country,
/// where a noun stands next to it: after it in English ("Russian invasion"), before it in French
/// ("invasion russe"). Of several in a row ("Polish and Bulgarian officers") the one next to the
/// noun decides.
[[nodiscard]] std::vector<bool> names_of_languages(std::string_view text,
                                                   std::span<const Token> tokens,
                                                   std::span<const PlaceMention> places);

}  // namespace vivier
