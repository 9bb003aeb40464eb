// SPDX-License-Identifier: GPL-2.0-or-later
// The language of a short text, by its letters.

#pragma once

#include "engine/domain/language.h"

#include <optional>
#include <string_view>

namespace vivier {

/// The language that writes in the script of most letters of `text`: one script, one language for
/// Greek, Georgian, Armenian, Hebrew and others. Cyrillic is Ukrainian, Belarusian, Serbian or
/// Macedonian by letters that only these have, else Russian; Arabic script is Arabic unless
/// letters of Persian, Urdu or Pashto stand in it. Nothing for Latin and for other scripts.
[[nodiscard]] std::optional<Language> language_by_script(std::string_view text);

}  // namespace vivier
