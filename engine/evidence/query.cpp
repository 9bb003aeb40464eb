// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/query.h"

namespace vivier {

Query make_query(const Need& need, const Knowledge& knowledge, Date fallback)
{
    Query query;
    query.today = need.received.value_or(fallback);
    for (const NeededTerm& term : need.terms)
        query.terms.push_back({term.term, term.count});

    const auto themes = static_cast<Eigen::Index>(knowledge.vocabularies().themes.size());
    query.themes = Eigen::VectorXd::Zero(themes);
    for (const NeededTheme& theme : need.themes)
        query.themes(theme.theme.index) += theme.weight;

    for (const NeededCountry& country : need.countries) {
        const auto position = knowledge.position_of(country.country);
        if (country.role != CountryRole::partner || !position) continue;
        query.countries.push_back({static_cast<CountryPosition>(*position), country.weight});
    }
    for (const NeededActivity& activity : need.activities) {
        query.activities.push_back(activity.activity);
    }
    for (const NeededLanguage& language : need.languages)
        query.languages.push_back(language.wish);
    for (const NeededOrigin& origin : need.origins)
        query.origins.push_back(origin.origin);
    return query;
}

}  // namespace vivier
