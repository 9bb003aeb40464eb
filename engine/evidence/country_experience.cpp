// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/country_experience.h"

namespace vivier {

std::optional<NearestExperience> nearest_experience(const Pool& pool, const Knowledge& knowledge,
                                                    CountryPosition partner, ExpertIndex expert)
{
    std::optional<NearestExperience> nearest;
    for (const CountryShare& share : pool.countries_of(expert)) {
        const double value = knowledge.country_kernel()(partner, share.country) *
                             static_cast<double>(share.strength);
        if (value > 0 && (!nearest || value > nearest->value)) nearest = {share, value};
    }
    return nearest;
}

std::vector<double> country_experience(const Pool& pool, const Knowledge& knowledge,
                                       const Query& query)
{
    std::vector<double> values(pool.experts(), 0.0);
    for (const QueryCountry& partner : query.countries) {
        for (ExpertIndex expert = 0; expert < values.size(); ++expert) {
            const auto nearest = nearest_experience(pool, knowledge, partner.country, expert);
            if (nearest) values[expert] += partner.weight * nearest->value;
        }
    }
    return values;
}

}  // namespace vivier
