// SPDX-License-Identifier: GPL-2.0-or-later
// Rosters of any size that look like the sample: to measure with, and to try the program on.

#pragma once

#include "engine/knowledge/knowledge_data.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace vivier {

struct SynthOptions {
    std::size_t experts = 0;
    std::size_t actions = 0;
    std::size_t requests = 0;
    std::uint64_t seed = 1;
    std::filesystem::path out;  // created if it is not there
};

/// Writes OUT/experts.jsonl, OUT/actions.jsonl and OUT/requests.jsonl: invented people, projects
/// and requests about the themes and countries of `knowledge`. The shares of languages, roles,
/// statuses and missing fields are about those of the sample roster; who took part in an action
/// shares its theme, and often its country, more often than chance would have it.
///
/// The same options and knowledge give the same bytes everywhere; a roster with more experts begins
/// with those of a smaller one, up to ten million. The three files appear when all are complete.
/// Memory: some 40 bytes an expert.
///
/// @throws std::invalid_argument  `knowledge` lacks themes, countries, activity types, institution
///                                types or origins; or there are more than 2^32 - 1 of anything.
/// @throws std::system_error  disk full, no permission (filesystem_error among them).
void write_synthetic_roster(const SynthOptions& options, const KnowledgeData& knowledge);

}  // namespace vivier
