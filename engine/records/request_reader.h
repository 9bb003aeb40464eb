// SPDX-License-Identifier: GPL-2.0-or-later
// Requests, from a file of many or as one came in.

#pragma once

#include "engine/domain/request.h"
#include "engine/knowledge/vocabularies.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace vivier {

/// The requests of a requests.jsonl, in the order of the file.
///
/// @throws DataError  the file cannot be read, a line is bad, or an id occurs twice. Every fault
///                    is in it.
[[nodiscard]] std::vector<Request> read_requests(const std::filesystem::path& file,
                                                 const Vocabularies& vocabularies);

/// One request as somebody hands it over: a JSON object as in requests.jsonl (where only "text" is
/// required), or any other text, which then is the request's. `name` stands for the file in faults.
///
/// @throws DataError  it starts as a JSON object, and is a bad one; or it is not UTF-8.
[[nodiscard]] Request read_request(std::string_view content, std::string_view name,
                                   const Vocabularies& vocabularies);

}  // namespace vivier
