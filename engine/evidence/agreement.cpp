// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/agreement.h"

#include <algorithm>

namespace vivier {

double theme_agreement(const Query& query, std::span<const ThemeId> themes,
                       const Knowledge& knowledge)
{
    double agreement = 0;
    for (Eigen::Index wanted = 0; wanted < query.themes.size(); ++wanted) {
        if (query.themes(wanted) <= 0) continue;
        double nearest = 0;
        for (const ThemeId theme : themes) {
            nearest = std::max(nearest, knowledge.theme_relatedness()(wanted, theme.index));
        }
        agreement += query.themes(wanted) * nearest;
    }
    return agreement;
}

double country_agreement(const Query& query, std::span<const CountryPosition> countries,
                         const Knowledge& knowledge)
{
    double agreement = 0;
    for (const QueryCountry& partner : query.countries) {
        double nearest = 0;
        for (const CountryPosition country : countries) {
            nearest = std::max(nearest, knowledge.country_kernel()(partner.country, country));
        }
        agreement += partner.weight * nearest;
    }
    return agreement;
}

}  // namespace vivier
