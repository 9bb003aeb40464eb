// SPDX-License-Identifier: GPL-2.0-or-later
// Whole rankings as JSON documents, each ended by a line end.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/vocabularies.h"
#include "engine/ranking/ranker.h"
#include "engine/ranking/ranking.h"

#include <string>
#include <string_view>

namespace vivier {

/// {"generation", "engine", "request", "need", "weights", "ranking", "excluded", "considered"}.
/// "request" is null where the request has no id.
[[nodiscard]] std::string match_json(std::string_view generation, std::string_view request,
                                     const Need& need, const Ranking& ranking,
                                     const Vocabularies& vocabularies);

/// {"generation", "engine", "request", "need"}, the fields of candidate_json(), and "excluded_by":
/// the filter that leaves the expert out, or null.
[[nodiscard]] std::string explanation_json(std::string_view generation, std::string_view request,
                                           const Need& need, const Explanation& explanation,
                                           const Vocabularies& vocabularies);

/// {"request", "need", "weights", "ranking", "excluded", "considered"}, without a line end: an
/// element of "rankings" in what `rerank --format json` prints.
[[nodiscard]] std::string ranking_json(std::string_view request, const Need& need,
                                       const Ranking& ranking, const Vocabularies& vocabularies);

/// {"generation", "engine", "rankings": [
[[nodiscard]] std::string rankings_json_start(std::string_view generation);

}  // namespace vivier
