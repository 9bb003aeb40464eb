// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/action_relevance.h"

#include "engine/evidence/agreement.h"
#include "engine/evidence/text_relevance.h"

#include <algorithm>

namespace vivier {

std::vector<double> action_relevance(const Pool& pool, const Knowledge& knowledge,
                                     const Query& query)
{
    const std::vector<double> text = text_relevance(pool, action_texts_of(pool), query.terms);
    const double text_share = query.terms.empty() ? 0 : kActionTextShare;
    const double theme_share = query.has_themes() ? kActionThemeShare : 0;
    const double country_share = query.countries.empty() ? 0 : kActionCountryShare;
    const double sum = text_share + theme_share + country_share;

    std::vector<double> relevance(pool.actions(), 0.0);
    if (sum <= 0) return relevance;
    for (ActionIndex action = 0; action < relevance.size(); ++action) {
        const double theme = theme_agreement(query, pool.themes_of_action(action), knowledge);
        double country = country_agreement(query, pool.countries_of_action(action), knowledge);
        if (theme_share > 0) country *= std::max(theme, text[action]);
        relevance[action] =
            (text_share * text[action] + theme_share * theme + country_share * country) / sum;
    }
    return relevance;
}

}  // namespace vivier
