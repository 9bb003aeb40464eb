// SPDX-License-Identifier: GPL-2.0-or-later
// A ranking, or one expert of it, for people to read.

#pragma once

#include "apps/output/names.h"
#include "apps/terminal/display.h"
#include "engine/domain/need.h"
#include "engine/ranking/ranker.h"
#include "engine/ranking/ranking.h"

#include <string>

namespace vivier {

/// What was understood; the candidates, each with the reasons beneath; who was left out, and why.
[[nodiscard]] std::string match_table(const Need& need, const Ranking& ranking, const Names& names,
                                      const Display& display);

/// What was understood; all the evidence of one expert, with the sum.
[[nodiscard]] std::string explanation_table(const Need& need, const Explanation& explanation,
                                            const Names& names, const Display& display);

}  // namespace vivier
