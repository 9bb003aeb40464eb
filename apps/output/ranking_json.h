// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of a ranking as JSON.

#pragma once

#include "engine/ranking/ranking.h"

#include <boost/json/object.hpp>

namespace vivier {

/// {"rank", "expert", "name", "score", "evidence": [{"kind", "value", "weight", "points", "status",
/// "because": [{"source", "lang", "quote", "span", "note", "date"}]}], "unknown"}.
/// "rank" is null for one that is not ranked; so are "lang", "span" and "date" where not known.
[[nodiscard]] boost::json::object candidate_json(const Candidate& candidate);

/// Kind -> weight, all kinds.
[[nodiscard]] boost::json::object weights_json(const PerKind& weights);

/// Filter -> {"count", "best"}, all filters.
[[nodiscard]] boost::json::object excluded_json(const Ranking& ranking);

}  // namespace vivier
