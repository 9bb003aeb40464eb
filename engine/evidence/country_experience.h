// SPDX-License-Identifier: GPL-2.0-or-later
// How far an expert knows the partner countries, or countries like them.

#pragma once

#include "engine/evidence/query.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"

#include <optional>
#include <vector>

namespace vivier {

/// The country of an expert that says most about `partner`, and K(partner, country) x strength.
struct NearestExperience {
    CountryShare share;
    double value = 0;
};
[[nodiscard]] std::optional<NearestExperience> nearest_experience(const Pool& pool,
                                                                  const Knowledge& knowledge,
                                                                  CountryPosition partner,
                                                                  ExpertIndex expert);

/// One value an expert, in [0, 1]: sum_p w_p max_j K(p, j) c_j, c_j the strength of the
/// experience of country j. The maximum rather than the sum over j: ten faint relations to a
/// region are not knowledge of the country. Cost: the countries of all experts.
[[nodiscard]] std::vector<double> country_experience(const Pool& pool, const Knowledge& knowledge,
                                                     const Query& query);

}  // namespace vivier
