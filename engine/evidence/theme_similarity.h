// SPDX-License-Identifier: GPL-2.0-or-later
// How far an expert's themes are those that a request asks for.

#pragma once

#include "engine/evidence/query.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"

#include <vector>

namespace vivier {

/// One value an expert, in [0, 1]: sqrt(coverage x cosine), with
///
///     coverage = q' R s / q' R q            how strong in what is asked for
///     cosine   = q' R s / sqrt(q' R q) / sqrt(s' R s)   how much of the strength goes there
///
/// q (T) the request's themes, s (T) the expert's strengths, R (T x T) their relatedness. The
/// cosine alone calls a faint claim perfect, coverage alone rewards those who claim everything;
/// coverage is cut at 1. All zero where the request names no theme. Cost: n T + T^2.
[[nodiscard]] std::vector<double> theme_similarity(const Pool& pool, const Knowledge& knowledge,
                                                   const Query& query);

/// The theme t that adds most to q' R s, which is (R q)_t s_t; the first of equal ones.
/// REQUIRES: the query names a theme.
[[nodiscard]] ThemeId main_theme(const Pool& pool, const Knowledge& knowledge, const Query& query,
                                 ExpertIndex expert);

}  // namespace vivier
