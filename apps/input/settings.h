// SPDX-License-Identifier: GPL-2.0-or-later
// Options that come down to a number, a path, or the index there.

#pragma once

#include "apps/command/arguments.h"
#include "indexer/opened_index.h"

#include <cstddef>
#include <filesystem>

namespace vivier {

/// --threads, or one a processor. @throws UsageError
[[nodiscard]] unsigned threads_of(const Arguments& arguments);

/// --limit. @throws UsageError
[[nodiscard]] std::size_t limit_of(const Arguments& arguments);

/// --knowledge, or the folder that was installed with this program, or that of its sources.
[[nodiscard]] std::filesystem::path knowledge_folder_of(const Arguments& arguments);

/// The live generation of --index. @throws IndexError
[[nodiscard]] OpenedIndex open_index(const Arguments& arguments);

}  // namespace vivier
