// SPDX-License-Identifier: GPL-2.0-or-later
// Pieces of bad input, made fit to be shown in a message.

#pragma once

#include <string>
#include <string_view>

namespace vivier {

/// `text` on one line and safe on a terminal: control characters become '?', and what is
/// longer than 40 bytes is cut (never within a UTF-8 character) and ends in "...".
[[nodiscard]] std::string printable(std::string_view text);

/// printable() between single quotes.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace vivier
