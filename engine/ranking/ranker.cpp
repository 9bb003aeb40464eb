// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/ranker.h"

#include "engine/evidence/bm25.h"
#include "engine/evidence/query.h"
#include "engine/evidence/text_relevance.h"
#include "engine/ranking/citations.h"
#include "engine/ranking/evidence_status.h"
#include "engine/ranking/evidence_values.h"
#include "engine/ranking/filters.h"
#include "engine/ranking/source_texts.h"
#include "engine/ranking/top_scores.h"

#include <algorithm>
#include <utility>

namespace vivier {
namespace {

constexpr std::size_t kBestExcluded = 3;

/// Damped count x idf of the query's terms that `collection` has.
TermWeights term_weights(const Pool& pool, const Collection& collection, const Query& query)
{
    TermWeights weights;
    for (const QueryTerm& term : query.terms) {
        const std::size_t holding = (pool.*collection.postings)(term.term).size();
        if (holding == 0) continue;
        weights[term.term] =
            damped(term.count) * inverse_document_frequency(collection.lengths.size(), holding);
    }
    return weights;
}

/// A need in numbers, and what all experts are worth to it.
struct Scored {
    Scored(const Pool& pool, const Knowledge& knowledge, const PerKind& wanted, const Need& need)
        : query(make_query(need, knowledge, pool.reference_date())),
          constraints(constraints_of(need, pool.reference_date())),
          weights(renormalise(wanted, kinds_spoken_of(query))),
          values(evidence_values(pool, knowledge, query, weights))
    {
        scores.reserve(pool.experts());
        for (ExpertIndex expert = 0; expert < pool.experts(); ++expert)
            scores.push_back(values.score(weights, expert));
    }

    Query query;
    Constraints constraints;
    PerKind weights;
    EvidenceValues values;
    std::vector<double> scores;
};

CitationContext citation_context(const Pool& pool, const Knowledge& knowledge, const Need& need,
                                 const Scored& scored, SourceTexts& texts)
{
    return {.pool = pool,
            .knowledge = knowledge,
            .query = scored.query,
            .values = scored.values,
            .texts = texts,
            .language = need.language,
            .expert_terms = term_weights(pool, expert_texts_of(pool), scored.query),
            .action_terms = term_weights(pool, action_texts_of(pool), scored.query)};
}

/// `citing`: null where no citations are wanted.
Candidate candidate_of(const Pool& pool, const Knowledge& knowledge, const Scored& scored,
                       ExpertIndex expert, CitationContext* citing)
{
    Candidate candidate;
    candidate.expert = pool.expert_id(expert);
    candidate.name = pool.expert_name(expert);
    candidate.score = scored.scores[expert];
    candidate.unknown = unknown_filters(pool, scored.constraints, expert);
    for (std::size_t i = 0; i < kEvidenceKinds; ++i) {
        if (scored.weights[i] <= 0) continue;
        Evidence evidence;
        evidence.kind = static_cast<EvidenceKind>(i);
        evidence.value = scored.values.of[i][expert];
        evidence.weight = scored.weights[i];
        evidence.points = evidence.weight * evidence.value;
        evidence.status =
            evidence_status(evidence.kind, evidence.value, pool, knowledge, scored.query, expert);
        if (citing != nullptr) evidence.because = cite(evidence.kind, *citing, expert);
        candidate.evidence.push_back(std::move(evidence));
    }
    return candidate;
}

std::vector<std::string> ids_of(const Pool& pool, const std::vector<ExpertIndex>& experts)
{
    std::vector<std::string> ids;
    ids.reserve(experts.size());
    for (const ExpertIndex expert : experts)
        ids.emplace_back(pool.expert_id(expert));
    return ids;
}

}  // namespace

struct Ranker::State {
    State(const Pool& ranked, const Knowledge& known, const PerKind& kinds)
        : pool(&ranked), knowledge(&known), weights(kinds), texts(ranked, known)
    {}

    const Pool* pool;
    const Knowledge* knowledge;
    PerKind weights;
    SourceTexts texts;
};

Ranker::Ranker(const Pool& pool, const Knowledge& knowledge, const PerKind& weights)
    : state_(std::make_unique<State>(pool, knowledge, weights))
{}
Ranker::~Ranker() = default;
Ranker::Ranker(Ranker&&) noexcept = default;
Ranker& Ranker::operator=(Ranker&&) noexcept = default;

Ranking Ranker::rank(const Need& need, std::size_t k, Citing citing) const
{
    const Pool& pool = *state_->pool;
    const Scored scored{pool, *state_->knowledge, state_->weights, need};

    std::vector<ExpertIndex> passing;
    std::array<std::vector<ExpertIndex>, kFilters> failing;
    for (ExpertIndex expert = 0; expert < pool.experts(); ++expert) {
        const auto filter = failed_filter(pool, scored.constraints, expert);
        auto& group = filter ? failing[static_cast<std::size_t>(*filter)] : passing;
        group.push_back(expert);
    }

    Ranking ranking;
    ranking.weights = scored.weights;
    ranking.considered = passing.size();
    for (std::size_t i = 0; i < kFilters; ++i) {
        ranking.excluded[i].count = failing[i].size();
        ranking.excluded[i].best =
            ids_of(pool, top_scores(std::move(failing[i]), scored.scores, kBestExcluded));
    }
    std::optional<CitationContext> context;
    if (citing == Citing::yes) {
        context.emplace(citation_context(pool, *state_->knowledge, need, scored, state_->texts));
    }
    const std::size_t wanted = k == 0 ? passing.size() : k;
    for (const ExpertIndex expert : top_scores(std::move(passing), scored.scores, wanted)) {
        ranking.candidates.push_back(
            candidate_of(pool, *state_->knowledge, scored, expert, context ? &*context : nullptr));
        ranking.candidates.back().rank = ranking.candidates.size();
    }
    state_->texts.forget();
    return ranking;
}

std::optional<Explanation> Ranker::explain(const Need& need, std::string_view expert_id) const
{
    const Pool& pool = *state_->pool;
    const auto expert = pool.find_expert(expert_id);
    if (!expert) return std::nullopt;
    const Scored scored{pool, *state_->knowledge, state_->weights, need};
    CitationContext context =
        citation_context(pool, *state_->knowledge, need, scored, state_->texts);

    Explanation explanation;
    explanation.candidate = candidate_of(pool, *state_->knowledge, scored, *expert, &context);
    explanation.excluded_by = failed_filter(pool, scored.constraints, *expert);
    state_->texts.forget();
    if (explanation.excluded_by) return explanation;

    const BetterScore better{scored.scores};
    explanation.candidate.rank = 1;
    for (ExpertIndex other = 0; other < pool.experts(); ++other) {
        const bool is_ahead =
            better(other, *expert) && !failed_filter(pool, scored.constraints, other);
        if (is_ahead) ++explanation.candidate.rank;
    }
    return explanation;
}

}  // namespace vivier
