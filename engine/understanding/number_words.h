// SPDX-License-Identifier: GPL-2.0-or-later
// Small whole numbers, in digits or in words, English or French.

#pragma once

#include "engine/text/token.h"

#include <optional>
#include <string_view>

namespace vivier {

/// "3", "three", "trois"; 0 to 9999 in digits, one to twenty in words. "a", "an" and French "un",
/// "une" are articles more often than numbers, and none here.
[[nodiscard]] std::optional<int> number_of(const Token& token);

/// "1st", "12th", "1er", "3e", "first", "troisième": 1 to 31 in digits, to 4 in words.
[[nodiscard]] std::optional<int> ordinal_of(std::string_view folded);

}  // namespace vivier
