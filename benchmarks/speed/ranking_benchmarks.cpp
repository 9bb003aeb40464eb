// SPDX-License-Identifier: GPL-2.0-or-later
// Answering requests, one after the other: the figures are for a request, on the mean of short and
// long ones.
#include "benchmarks/speed/stage.h"
#include "engine/evidence/query.h"
#include "engine/evidence/text_relevance.h"
#include "engine/ranking/ranker.h"
#include "engine/ranking/top_scores.h"
#include "engine/understanding/understand.h"

#include <benchmark/benchmark.h>
#include <xapian.h>

#include <cmath>
#include <numeric>

namespace vivier {
namespace {

constexpr std::size_t kBest = 10;

std::vector<Query> queries()
{
    const Stage& stage = Stage::get();
    std::vector<Query> all;
    all.reserve(stage.needs().size());
    for (const Need& need : stage.needs()) {
        all.push_back(make_query(need, stage.knowledge(), stage.pool().reference_date()));
    }
    return all;
}

/// The ten experts whose texts answer best; every expert is scored.
void best_by_text(benchmark::State& state)
{
    const Pool& pool = Stage::get().pool();
    const std::vector<Query> all = queries();
    std::vector<ExpertIndex> experts(pool.experts());
    std::iota(experts.begin(), experts.end(), ExpertIndex{0});
    std::size_t next = 0;
    for (auto _ : state) {
        const Query& query = all[next++ % all.size()];
        const auto scores = text_relevance(pool, expert_texts_of(pool), query.terms);
        benchmark::DoNotOptimize(top_scores(experts, scores, kBest));
    }
}
BENCHMARK(best_by_text)->Unit(benchmark::kMicrosecond);

Xapian::Query xapian_query(const Query& query)
{
    std::vector<Xapian::Query> terms;
    terms.reserve(query.terms.size());
    for (const QueryTerm& term : query.terms) {
        // Whole numbers only, so in sixteenths: by k3 below it is proportions that count.
        const auto count = static_cast<Xapian::termcount>(std::lround(16 * term.count));
        if (count == 0) continue;
        terms.emplace_back(term.term, count);
    }
    return Xapian::Query{Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

/// The peer: Xapian's ten best for the same terms in the same index, by the same formula.
void best_by_text_xapian(benchmark::State& state)
{
    const Xapian::Database database{Stage::get().experts_database().string()};
    std::vector<Xapian::Query> all;
    for (const Query& query : queries())
        all.push_back(xapian_query(query));
    Xapian::Enquire enquire{database};
    // k1, k2, k3, b, shortest length; k3 so large that a term counts in proportion to its count.
    enquire.set_weighting_scheme(Xapian::BM25Weight{1.2, 0, 1e9, 0.75, 0});
    std::size_t next = 0;
    for (auto _ : state) {
        enquire.set_query(all[next++ % all.size()]);
        benchmark::DoNotOptimize(enquire.get_mset(0, kBest));
    }
}
BENCHMARK(best_by_text_xapian)->Unit(benchmark::kMicrosecond);

void rank_ten(benchmark::State& state, Citing citing)
{
    const Stage& stage = Stage::get();
    const Ranker ranker{stage.pool(), stage.knowledge()};
    std::size_t next = 0;
    for (auto _ : state) {
        const Need& need = stage.needs()[next++ % stage.needs().size()];
        benchmark::DoNotOptimize(ranker.rank(need, kBest, citing));
    }
}
BENCHMARK_CAPTURE(rank_ten, without_citations, Citing::no)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(rank_ten, with_citations, Citing::yes)->Unit(benchmark::kMicrosecond);

/// From the text of a request to ten experts with citations.
void answer(benchmark::State& state)
{
    const Stage& stage = Stage::get();
    const Understanding understanding{stage.knowledge()};
    const Ranker ranker{stage.pool(), stage.knowledge()};
    std::size_t next = 0;
    for (auto _ : state) {
        const Request& request = stage.requests()[next++ % stage.requests().size()];
        benchmark::DoNotOptimize(ranker.rank(understanding.need_of(request), kBest));
    }
}
BENCHMARK(answer)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace vivier
