// SPDX-License-Identifier: GPL-2.0-or-later
// Fills the folder of a generation: the pool, the full-text databases, the knowledge.

#pragma once

#include "engine/knowledge/knowledge.h"
#include "engine/records/roster.h"
#include "indexer/progress_meter.h"

#include <filesystem>

namespace vivier {

// The files of a generation beside its manifest and the pool's pool.bin and texts.bin.
inline constexpr const char* kExpertDatabase = "experts.glass";
inline constexpr const char* kActionDatabase = "actions.glass";
inline constexpr const char* kKnowledgeFolder = "knowledge";

/// Analyses the records in `threads` threads and writes pool and databases to `folder`, which
/// exists and is empty. Each record is gone once it was written. The pool's bytes do not depend on
/// `threads`; those of the databases hold an id that Xapian draws by lot.
///
/// @throws std::filesystem::filesystem_error  disk full, no permission.
void write_records(Roster roster, const Knowledge& knowledge, unsigned threads,
                   const std::filesystem::path& folder, ProgressMeter& progress);

/// Copies the kKnowledgeFiles to FOLDER/knowledge: readers need nothing else.
///
/// @throws std::filesystem::filesystem_error
void copy_knowledge(const std::filesystem::path& from, const std::filesystem::path& folder);

}  // namespace vivier
