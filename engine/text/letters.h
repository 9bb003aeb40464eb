// SPDX-License-Identifier: GPL-2.0-or-later
// What kind of letters a word is written with.

#pragma once

#include <string_view>

namespace vivier {

/// Whether `text` begins with a small letter. Scripts without case have none.
[[nodiscard]] bool starts_small(std::string_view text);

/// Whether `text` is ASCII alone: no accents, no other script.
[[nodiscard]] bool is_ascii(std::string_view text);

/// Whether `text` begins with a Cyrillic letter.
[[nodiscard]] bool is_cyrillic(std::string_view text);

}  // namespace vivier
