// SPDX-License-Identifier: GPL-2.0-or-later
// All commands.

#pragma once

#include "apps/command/command.h"

#include <string_view>
#include <vector>

namespace vivier {

/// In the order in which help lists them, each with the options that all have.
[[nodiscard]] const std::vector<Command>& all_commands();

/// @throws UsageError  there is none of that name; near matches are named.
[[nodiscard]] const Command& find_command(std::string_view name);

}  // namespace vivier
