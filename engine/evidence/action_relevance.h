// SPDX-License-Identifier: GPL-2.0-or-later
// How much each past action tells about a request.

#pragma once

#include "engine/evidence/query.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"

#include <vector>

namespace vivier {

/// Shares of the three reasons; those that the request does not speak of drop out.
inline constexpr double kActionTextShare = 0.4;
inline constexpr double kActionThemeShare = 0.4;
inline constexpr double kActionCountryShare = 0.2;

/// One value an action, in [0, 1]: .4 text + .4 themes + .2 countries, the shares of what the
/// request speaks of scaled to sum to 1; text as in text_relevance(), themes and countries as in
/// agreement.h, the country counting only as far as theme or text agree.
[[nodiscard]] std::vector<double> action_relevance(const Pool& pool, const Knowledge& knowledge,
                                                   const Query& query);

}  // namespace vivier
