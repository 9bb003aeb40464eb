// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/evidence_values.h"

#include "engine/evidence/action_relevance.h"
#include "engine/evidence/activity_match.h"
#include "engine/evidence/country_experience.h"
#include "engine/evidence/language_match.h"
#include "engine/evidence/origin_match.h"
#include "engine/evidence/past_actions.h"
#include "engine/evidence/profile.h"
#include "engine/evidence/recency.h"
#include "engine/evidence/theme_similarity.h"

namespace vivier {
namespace {

constexpr std::size_t at(EvidenceKind kind)
{
    return static_cast<std::size_t>(kind);
}

std::vector<double> values_of(EvidenceKind kind, const Pool& pool, const Knowledge& knowledge,
                              const Query& query, const std::vector<double>& actions)
{
    switch (kind) {
        case EvidenceKind::profile:
            return profile(pool, query);
        case EvidenceKind::actions:
            return past_actions(pool, query, actions);
        case EvidenceKind::themes:
            return theme_similarity(pool, knowledge, query);
        case EvidenceKind::countries:
            return country_experience(pool, knowledge, query);
        case EvidenceKind::activities:
            return activity_match(pool, query);
        case EvidenceKind::languages:
            return language_match(pool, query);
        case EvidenceKind::origins:
            return origin_match(pool, query);
        case EvidenceKind::recency:
            return recency(pool, query, actions);
    }
    return {};
}

}  // namespace

SpokenOf kinds_spoken_of(const Query& query)
{
    SpokenOf spoken{};
    const bool has_subject = !query.terms.empty() || query.has_themes() || !query.countries.empty();
    spoken[at(EvidenceKind::profile)] = !query.terms.empty();
    spoken[at(EvidenceKind::actions)] = has_subject;
    spoken[at(EvidenceKind::themes)] = query.has_themes();
    spoken[at(EvidenceKind::countries)] = !query.countries.empty();
    spoken[at(EvidenceKind::activities)] = !query.activities.empty();
    spoken[at(EvidenceKind::languages)] = !query.languages.empty();
    spoken[at(EvidenceKind::origins)] = !query.origins.empty();
    spoken[at(EvidenceKind::recency)] = has_subject;
    return spoken;
}

double EvidenceValues::score(const PerKind& weights, ExpertIndex expert) const
{
    double sum = 0;
    for (std::size_t kind = 0; kind < kEvidenceKinds; ++kind) {
        if (weights[kind] > 0) sum += weights[kind] * of[kind][expert];
    }
    return sum;
}

EvidenceValues evidence_values(const Pool& pool, const Knowledge& knowledge, const Query& query,
                               const PerKind& weights)
{
    EvidenceValues values;
    const bool asks_for_actions =
        weights[at(EvidenceKind::actions)] > 0 || weights[at(EvidenceKind::recency)] > 0;
    if (asks_for_actions) values.actions = action_relevance(pool, knowledge, query);
    for (std::size_t kind = 0; kind < kEvidenceKinds; ++kind) {
        if (weights[kind] <= 0) continue;
        values.of[kind] =
            values_of(static_cast<EvidenceKind>(kind), pool, knowledge, query, values.actions);
    }
    return values;
}

}  // namespace vivier
