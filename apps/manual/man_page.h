// SPDX-License-Identifier: GPL-2.0-or-later
// What is installed beside the command, made from the description of the commands.

#pragma once

#include "apps/command/command.h"

#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// vivier.1, in the macros of man(7).
[[nodiscard]] std::string man_page(const std::vector<Command>& commands, std::string_view version);

/// Completes names of commands and options, and the values of options that are files or a choice.
[[nodiscard]] std::string bash_completion(const std::vector<Command>& commands);

}  // namespace vivier
