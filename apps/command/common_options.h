// SPDX-License-Identifier: GPL-2.0-or-later
// Options that several commands have: the same name, the same meaning.

#pragma once

#include "apps/command/option.h"

#include <string>
#include <vector>

namespace vivier {

[[nodiscard]] Option index_option();
[[nodiscard]] Option roster_option();
[[nodiscard]] Option knowledge_option();
[[nodiscard]] Option requests_option();
[[nodiscard]] Option threads_option();
[[nodiscard]] Option limit_option(std::string preset);
[[nodiscard]] Option weights_option();

/// The first of `formats` is what is printed where none is asked for.
[[nodiscard]] Option format_option(std::vector<std::string> formats);

/// The language of tables.
[[nodiscard]] Option lang_option();

/// --request, for commands that take a text.
[[nodiscard]] Option request_option();

/// What stands above what a request says: --theme, --country, ...
[[nodiscard]] std::vector<Option> wish_options();

/// --help and --log-level, which every command has.
[[nodiscard]] std::vector<Option> universal_options();

}  // namespace vivier
