// SPDX-License-Identifier: GPL-2.0-or-later
// What --help prints.

#pragma once

#include "apps/command/command.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vivier {

/// "-k, --limit K"
[[nodiscard]] std::string spelling_of(const Option& option);

/// "--index INDEX [OPTION]... (TEXT | --request FILE | -)": what stands behind the name.
[[nodiscard]] std::string synopsis_of(const Command& command);

/// The help of an option as a sentence, its preset included.
[[nodiscard]] std::string explanation_of(const Option& option);

[[nodiscard]] std::string help_of(const Command& command, std::size_t width);
[[nodiscard]] std::string help_of_all(const std::vector<Command>& commands, std::size_t width);

/// What exit codes mean, in their order from 0.
[[nodiscard]] const std::vector<std::string>& exit_code_meanings();

}  // namespace vivier
