// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/evidence_status.h"

#include "engine/evidence/country_experience.h"
#include "engine/evidence/theme_similarity.h"

#include <algorithm>

namespace vivier {
namespace {

EvidenceStatus status_of(Foundation foundation)
{
    switch (foundation) {
        case Foundation::none:
            return EvidenceStatus::absent;
        case Foundation::declared:
            return EvidenceStatus::claimed;
        case Foundation::in_text:
            return EvidenceStatus::evidenced;
        case Foundation::in_action:
            return EvidenceStatus::confirmed;
    }
    return EvidenceStatus::absent;
}

/// That of the theme which earns most. A strength without a foundation comes from words that merely
/// point to the theme: no more than a claim.
EvidenceStatus status_of_themes(const Pool& pool, const Knowledge& knowledge, const Query& query,
                                ExpertIndex expert)
{
    const ThemeId theme = main_theme(pool, knowledge, query, expert);
    return status_of(std::max(Foundation::declared, pool.theme_foundation(expert, theme)));
}

EvidenceStatus status_of_countries(const Pool& pool, const Knowledge& knowledge, const Query& query,
                                   ExpertIndex expert)
{
    Foundation best = Foundation::none;
    for (const QueryCountry& partner : query.countries) {
        const auto nearest = nearest_experience(pool, knowledge, partner.country, expert);
        if (nearest) best = std::max(best, nearest->share.foundation);
    }
    return status_of(best);
}

EvidenceStatus status_of_activities(const Pool& pool, const Query& query, ExpertIndex expert)
{
    Foundation best = Foundation::none;
    for (const ActivityId activity : query.activities)
        best = std::max(best, pool.activity_foundation(expert, activity));
    return status_of(best);
}

/// Whether the record holds anything that could have been evidence of the kind.
bool is_known(EvidenceKind kind, const Pool& pool, ExpertIndex expert)
{
    switch (kind) {
        case EvidenceKind::profile:
            return !pool.expert_texts(expert).empty();
        case EvidenceKind::actions:
        case EvidenceKind::recency:
            return !pool.participations_of(expert).empty();
        case EvidenceKind::themes:
            return pool.theme_strengths().row(static_cast<Eigen::Index>(expert)).maxCoeff() > 0;
        case EvidenceKind::countries:
            return !pool.countries_of(expert).empty();
        case EvidenceKind::activities:
            return pool.declares_activities(expert);
        case EvidenceKind::languages:
            return !pool.languages_of(expert).empty();
        case EvidenceKind::origins:
            return pool.origin_of(expert).has_value();
    }
    return false;
}

}  // namespace

EvidenceStatus evidence_status(EvidenceKind kind, double value, const Pool& pool,
                               const Knowledge& knowledge, const Query& query, ExpertIndex expert)
{
    if (value <= 0) {
        return is_known(kind, pool, expert) ? EvidenceStatus::absent : EvidenceStatus::unknown;
    }
    switch (kind) {
        case EvidenceKind::profile:
            return EvidenceStatus::evidenced;
        case EvidenceKind::actions:
        case EvidenceKind::recency:
            return EvidenceStatus::confirmed;
        case EvidenceKind::themes:
            return status_of_themes(pool, knowledge, query, expert);
        case EvidenceKind::countries:
            return status_of_countries(pool, knowledge, query, expert);
        case EvidenceKind::activities:
            return status_of_activities(pool, query, expert);
        case EvidenceKind::languages:
        case EvidenceKind::origins:
            return EvidenceStatus::claimed;
    }
    return EvidenceStatus::unknown;
}

}  // namespace vivier
