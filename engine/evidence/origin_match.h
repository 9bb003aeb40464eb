// SPDX-License-Identifier: GPL-2.0-or-later
// Whether an expert is of an origin that a request asks for.

#pragma once

#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <vector>

namespace vivier {

/// One value an expert: 1 where the declared origin is one of those asked for, else 0; all zero
/// where none is asked for. Nothing is inferred from names or nationality.
[[nodiscard]] std::vector<double> origin_match(const Pool& pool, const Query& query);

}  // namespace vivier
