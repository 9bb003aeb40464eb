// SPDX-License-Identifier: GPL-2.0-or-later
// Reads examples.tsv.

#pragma once

#include "engine/domain/data_error.h"
#include "engine/knowledge/knowledge_data.h"

#include <filesystem>

namespace vivier {

/// Appends to `data.examples`. The first line is "theme", "language", "text", separated by tabs;
/// each other line an example: a theme's id, or "none"; a language's code; a text. `data.themes`
/// must be there already. Problems: another header or number of columns, an unknown theme, no
/// language code.
void read_examples_file(const std::filesystem::path& file, KnowledgeData& data, Problems& problems);

}  // namespace vivier
