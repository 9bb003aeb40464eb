// SPDX-License-Identifier: GPL-2.0-or-later
// From the words of a command line to arguments.

#pragma once

#include "apps/command/arguments.h"
#include "apps/command/command.h"

#include <string>
#include <vector>

namespace vivier {

/// `words`: what stands behind the command's name. Everything behind "--" is a word, and so is a
/// lone "-". Presets are filled in; with --help nothing is missing.
///
/// @throws UsageError  an unknown option (near matches are named), one without its value or with
///                     one too many, one twice, a value that is not among its choices, a required
///                     one missing, or words where the command takes none.
[[nodiscard]] Arguments parse_arguments(const Command& command,
                                        const std::vector<std::string>& words);

}  // namespace vivier
