// SPDX-License-Identifier: GPL-2.0-or-later
// From a roster to a published generation.

#pragma once

#include "engine/domain/data_error.h"
#include "engine/records/roster.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace vivier {

/// What a build is doing, and how far it is.
struct BuildProgress {
    std::string step;      // "reading", "analysing", "writing", ...
    std::size_t done = 0;  // records
    std::size_t all = 0;   // 0: not known
};

struct BuildOptions {
    std::filesystem::path roster;     // holds experts.jsonl and actions.jsonl
    std::filesystem::path index;      // created if it is not there
    std::filesystem::path knowledge;  // the folder with the taxonomy and the countries
    BadLines bad_lines = BadLines::refuse;
    unsigned threads = 1;                                // >= 1; the bytes do not depend on it
    std::function<void(const BuildProgress&)> progress;  // on the calling thread; may be empty
};

struct BuildReport {
    std::string generation;  // "000007"
    std::size_t experts = 0;
    std::size_t actions = 0;
    std::size_t skipped = 0;    // bad lines left out
    Problems skipped_problems;  // what was wrong with them
};

/// Builds a generation beside those that are there, then makes it the live one. Whatever goes wrong
/// (or a kill at any moment) leaves the live one live; what a killed build left behind is removed
/// by the next.
///
/// @throws DataError   the roster or the knowledge is bad; nothing is published.
/// @throws IndexBusy   another build of this index is running.
/// @throws std::system_error  disk full, no permission (filesystem_error among them).
[[nodiscard]] BuildReport build_index(const BuildOptions& options);

}  // namespace vivier
