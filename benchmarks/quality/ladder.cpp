// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchmarks/quality/ladder.h"

#include "engine/evaluation/measures.h"
#include "engine/ranking/ranker.h"
#include "engine/ranking/weights.h"
#include "engine/understanding/understand.h"

#include <utility>

namespace vivier {
namespace {

/// Kinds up to `last` in the order of EvidenceKind, which is that of the ladder.
PerKind weights_up_to(EvidenceKind last)
{
    PerKind weights{};
    for (std::size_t kind = 0; kind <= static_cast<std::size_t>(last); ++kind) {
        weights[kind] = kDefaultWeights[kind];
    }
    return weights;
}

RankedIds ids_of(const Ranking& ranking)
{
    RankedIds ids;
    ids.reserve(ranking.candidates.size());
    for (const Candidate& candidate : ranking.candidates)
        ids.push_back(candidate.expert);
    return ids;
}

}  // namespace

std::array<Rung, 5> ladder()
{
    return {{{"profile", weights_up_to(EvidenceKind::profile)},
             {"+ actions", weights_up_to(EvidenceKind::actions)},
             {"+ themes", weights_up_to(EvidenceKind::themes)},
             {"+ countries", weights_up_to(EvidenceKind::countries)},
             {"all", kDefaultWeights}}};
}

Measured measure(const RankedIds& ranking, const Judgements& judgements)
{
    return {ndcg(ranking, judgements, 10), average_precision(ranking, judgements),
            reciprocal_rank(ranking, judgements), precision(ranking, judgements, 5),
            recall(ranking, judgements, 20)};
}

std::vector<RankedIds> rank_all(const Pool& pool, const Knowledge& knowledge,
                                const PerKind& weights, const std::vector<Request>& requests)
{
    const Understanding understanding{knowledge};
    const Ranker ranker{pool, knowledge, weights};
    std::vector<RankedIds> rankings;
    rankings.reserve(requests.size());
    for (const Request& request : requests) {
        rankings.push_back(ids_of(ranker.rank(understanding.need_of(request), 0, Citing::no)));
    }
    return rankings;
}

std::vector<Request> without_wishes(std::vector<Request> requests)
{
    for (Request& request : requests)
        static_cast<Wishes&>(request) = Wishes{};
    return requests;
}

}  // namespace vivier
