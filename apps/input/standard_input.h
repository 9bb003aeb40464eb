// SPDX-License-Identifier: GPL-2.0-or-later
// What somebody pipes in.

#pragma once

#include <string>

namespace vivier {

/// All of standard input. @throws DataError  it cannot be read, or is longer than
/// kLongestTextBytes.
[[nodiscard]] std::string read_standard_input();

}  // namespace vivier
