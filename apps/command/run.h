// SPDX-License-Identifier: GPL-2.0-or-later
// The whole of the program but main().

#pragma once

#include <string>
#include <vector>

namespace vivier {

/// Runs what `words` (without the program's name) ask for, and returns the exit code. Failures of
/// the command are told on standard error.
[[nodiscard]] int run(const std::vector<std::string>& words);

}  // namespace vivier
