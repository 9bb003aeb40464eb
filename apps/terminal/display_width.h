// SPDX-License-Identifier: GPL-2.0-or-later
// How much room text takes on a terminal.

#pragma once

#include "engine/domain/span.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// Columns that `text` takes: 2 for wide characters of East Asia and for emoji, 0 for combining
/// marks and joiners, 1 for the rest. Cost: linear.
///
/// Source: Unicode Standard Annex 11, East Asian Width; ambiguous characters count 1.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// `text` on one line and harmless: line ends and tabs become blanks, other control characters,
/// characters that turn the direction of a line, and bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string to_one_line(std::string_view text);

/// The lines of `text` at most `width` columns wide (at least 1), broken where Unicode allows it,
/// and between characters where a word alone is wider. Blanks at the end of a line are left out.
/// One empty line where there is no text. Cost: linear.
///
/// Source: Unicode Standard Annex 14, line breaking.
[[nodiscard]] std::vector<Span> wrap(std::string_view text, std::size_t width);

}  // namespace vivier
