// SPDX-License-Identifier: GPL-2.0-or-later
// Reads glossary.tsv.

#pragma once

#include "engine/domain/data_error.h"
#include "engine/knowledge/knowledge_data.h"

#include <filesystem>

namespace vivier {

/// Appends to `data.senses`. The first line names the columns, separated by tabs: "sense",
/// "themes", then languages by their code. A line is one sense: its id; the ids of its themes,
/// separated by commas, with an asterisk where the sense proves the theme, or "-"; and for each
/// language its forms, separated by "|", with "=" before one that must be met as written and "?"
/// before one that often means something else. `data.themes` must be there already.
///
/// Problems: another header, another number of columns, an id that is empty or occurs twice, an
/// unknown theme, no form at all, an empty form, an ambiguous form of a sense without themes, more
/// than 65,535 senses.
void read_glossary_file(const std::filesystem::path& file, KnowledgeData& data, Problems& problems);

}  // namespace vivier
