// SPDX-License-Identifier: GPL-2.0-or-later
// What a phrase may reach over.

#pragma once

#include "engine/text/token.h"

#include <string_view>

namespace vivier {

/// Whether a phrase may go on from `before` to the next token `after` of `text`: over blanks,
/// hyphens, apostrophes, slashes and ampersands, not over other punctuation or an empty line.
[[nodiscard]] bool is_joined(std::string_view text, const Token& before, const Token& after);

/// How many connectors (match_key.h) a phrase may be written with that it does not have.
inline constexpr std::size_t kMostConnectors = 3;

}  // namespace vivier
