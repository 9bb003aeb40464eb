// SPDX-License-Identifier: GPL-2.0-or-later
// How many of the activities asked for an expert can do.

#pragma once

#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <vector>

namespace vivier {

/// In [0, 1]: none 0, declared .4, in_text .7, in_action 1.
[[nodiscard]] double worth_of(Foundation foundation) noexcept;

/// One value an expert, in [0, 1]: the mean of worth_of() over the activities asked for; all zero
/// where none is.
[[nodiscard]] std::vector<double> activity_match(const Pool& pool, const Query& query);

}  // namespace vivier
