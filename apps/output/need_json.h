// SPDX-License-Identifier: GPL-2.0-or-later
// A need as JSON: what `understand --format json` prints, and "need" elsewhere.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/vocabularies.h"

#include <boost/json/object.hpp>

namespace vivier {

/// Every item has "span": [begin, end), bytes of "text", or null; and "said_by": "text", "wish" or
/// "option". Lists are there when they are empty, single items are then null.
[[nodiscard]] boost::json::object need_json(const Need& need, const Vocabularies& vocabularies);

}  // namespace vivier
