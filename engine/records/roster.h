// SPDX-License-Identifier: GPL-2.0-or-later
// The experts and the past actions of a programme, as their files give them.

#pragma once

#include "engine/domain/action.h"
#include "engine/domain/data_error.h"
#include "engine/domain/expert.h"
#include "engine/knowledge/vocabularies.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace vivier {

/// What to do about lines that are not as they should be.
enum class BadLines : std::uint8_t {
    refuse,  // nothing is read
    skip,    // they are left out, and counted
};

struct Roster {
    std::vector<Expert> experts;  // in ascending order of id, each id once
    std::vector<Action> actions;  // likewise; every participation names one of `experts`
    std::size_t skipped = 0;      // lines left out
};

/// Reads FOLDER/experts.jsonl and FOLDER/actions.jsonl line by line: memory is what is kept and
/// the longest line. Unknown fields are ignored. A file without lines has no records; a file that
/// is not there is a problem, whatever `bad_lines` says.
///
/// Under BadLines::skip the faults of what was left out are added to `skipped`: a bad line goes as
/// a whole, and so does the second of two lines with one id, even where the first is bad; of an
/// action that names an expert who is not there only that participation goes. Who took part and was
/// left out for a bad line of their own goes without another fault.
///
/// @throws DataError  a file cannot be read; or, under BadLines::refuse, any line is bad. Every
///                    fault of both files is in it.
[[nodiscard]] Roster read_roster(const std::filesystem::path& folder,
                                 const Vocabularies& vocabularies, BadLines bad_lines,
                                 Problems& skipped);

}  // namespace vivier
