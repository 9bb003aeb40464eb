// SPDX-License-Identifier: GPL-2.0-or-later
// Formats that give each candidate of each request a line of its own.

#pragma once

#include "engine/ranking/ranker.h"
#include "engine/ranking/ranking.h"

#include <string>
#include <string_view>

namespace vivier {

struct LineFormat {
    std::string_view name;
    std::string (*header)() = nullptr;
    std::string (*line)(std::string_view request, const Candidate& candidate) = nullptr;
    Citing citing = Citing::no;
};

/// "csv", "jsonl" or "trec"; null for anything else.
[[nodiscard]] const LineFormat* find_line_format(std::string_view name);

[[nodiscard]] std::string lines_of(const LineFormat& format, std::string_view request,
                                   const Ranking& ranking);

// The formats, one a file. `request` may be empty.

/// "request,rank,expert,name,score", then of each kind value, points, status, and the source and
/// the quote of the best citation, empty for kinds that do not count; then what is unknown.
[[nodiscard]] std::string csv_header();
[[nodiscard]] std::string csv_line(std::string_view request, const Candidate& candidate);

/// candidate_json() with "request" before it, null where that is empty.
[[nodiscard]] std::string jsonl_line(std::string_view request, const Candidate& candidate);

/// "request Q0 expert rank score run"; the request is called "request" where it has no id.
/// Ids have no blanks: the record readers refuse them.
[[nodiscard]] std::string trec_line(std::string_view request, const Candidate& candidate);

}  // namespace vivier
