// SPDX-License-Identifier: GPL-2.0-or-later
// The ranker against the naive reference, over random rosters and needs.
#include "engine/knowledge/document_terms.h"
#include "engine/ranking/ranker.h"
#include "tests/support/naive_ranker.h"
#include "tests/support/random_roster.h"

#include <gtest/gtest.h>

#include <map>

namespace vivier {
namespace {

constexpr double kTolerance = 1e-9;

std::map<std::string, double> by_id(const std::vector<NaiveResult>& results)
{
    std::map<std::string, double> scores;
    for (const NaiveResult& result : results)
        scores[result.expert] = result.score;
    return scores;
}

void expect_agreement(const Ranking& ranking, const NaiveRanking& naive, std::size_t k)
{
    const std::size_t shown = k == 0 ? naive.passing.size() : std::min(k, naive.passing.size());
    ASSERT_EQ(ranking.candidates.size(), shown);
    EXPECT_EQ(ranking.considered, naive.passing.size());
    const auto scores = by_id(naive.passing);
    for (std::size_t i = 0; i < shown; ++i) {
        const Candidate& candidate = ranking.candidates[i];
        ASSERT_TRUE(scores.contains(candidate.expert));
        EXPECT_NEAR(candidate.score, scores.at(candidate.expert), kTolerance);
        EXPECT_NEAR(candidate.score, naive.passing[i].score, kTolerance);
        const bool is_near_tie = std::ranges::count_if(naive.passing, [&](const NaiveResult& r) {
                                     return std::abs(r.score - candidate.score) <= kTolerance;
                                 }) > 1;
        if (!is_near_tie) {
            EXPECT_EQ(candidate.expert, naive.passing[i].expert);
        }
    }
    for (std::size_t i = 0; i < kFilters; ++i) {
        const auto found = naive.failing.find(std::string{kFilterNames[i]});
        const std::size_t count = found == naive.failing.end() ? 0 : found->second.size();
        EXPECT_EQ(ranking.excluded[i].count, count) << kFilterNames[i];
        EXPECT_EQ(ranking.excluded[i].best.size(), std::min<std::size_t>(3, count));
    }
}

TEST(Ranker, AgreesWithTheNaiveReferenceOnRandomRosters)
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        RandomRoster random{seed};
        const TestRoster roster = random.roster(25, 30);
        const Ranker ranker{roster.pool(), project_knowledge()};
        for (int i = 0; i < 6; ++i) {
            const Need need = random.need();
            const NaiveRanking naive = naive_ranking(roster.experts(), roster.actions(),
                                                     project_knowledge(), need, kDefaultWeights);
            for (const std::size_t k : {std::size_t{0}, std::size_t{1}, std::size_t{7}}) {
                SCOPED_TRACE(testing::Message()
                             << "seed " << seed << ", need " << i << ", k " << k);
                expect_agreement(ranker.rank(need, k), naive, k);
            }
        }
    }
}

TEST(Ranker, AgreesWithTheReferenceWhateverTheWeights)
{
    RandomRoster random{99};
    const TestRoster roster = random.roster(20, 20);
    for (int i = 0; i < 20; ++i) {
        const PerKind weights = random.weights();
        const Need need = random.need();
        const Ranker ranker{roster.pool(), project_knowledge(), weights};
        SCOPED_TRACE(i);
        expect_agreement(
            ranker.rank(need, 0, Citing::no),
            naive_ranking(roster.experts(), roster.actions(), project_knowledge(), need, weights),
            0);
    }
}

TEST(Ranker, GivesThePointsOfEveryKindAndTheirSum)
{
    RandomRoster random{5};
    const TestRoster roster = random.roster(30, 30);
    const Ranker ranker{roster.pool(), project_knowledge()};
    for (int i = 0; i < 10; ++i) {
        const Ranking ranking = ranker.rank(random.need(), 0);
        for (const Candidate& candidate : ranking.candidates) {
            double sum = 0;
            for (const Evidence& evidence : candidate.evidence) {
                EXPECT_GE(evidence.value, 0);
                EXPECT_LE(evidence.value, 1);
                EXPECT_EQ(evidence.points, evidence.weight * evidence.value);
                sum += evidence.points;
            }
            EXPECT_EQ(sum, candidate.score);
        }
    }
}

TEST(Ranker, TracesEveryPointToASource)
{
    RandomRoster random{6};
    const TestRoster roster = random.roster(30, 30);
    const Ranker ranker{roster.pool(), project_knowledge()};
    for (int i = 0; i < 10; ++i) {
        const Ranking ranking = ranker.rank(random.need(), 0);
        for (const Candidate& candidate : ranking.candidates) {
            for (const Evidence& evidence : candidate.evidence) {
                const bool earns = evidence.points > 0;
                EXPECT_EQ(!evidence.because.empty(), earns)
                    << candidate.expert << ' ' << name_of(evidence.kind) << ' ' << evidence.value;
                EXPECT_EQ(evidence.status >= EvidenceStatus::claimed, evidence.value > 0);
                for (const Citation& citation : evidence.because) {
                    EXPECT_FALSE(citation.source.empty());
                    EXPECT_FALSE(citation.quote.empty() && citation.note.empty());
                    if (citation.span) {
                        EXPECT_LE(citation.span->end, citation.quote.size());
                    }
                }
            }
        }
    }
}

TEST(Ranker, GivesTheSameAnswerTwice)
{
    RandomRoster random{7};
    const TestRoster roster = random.roster(20, 20);
    const Ranker ranker{roster.pool(), project_knowledge()};
    const Need need = random.need();
    const Ranking first = ranker.rank(need, 10);
    const Ranking second = ranker.rank(need, 10);
    ASSERT_EQ(first.candidates.size(), second.candidates.size());
    for (std::size_t i = 0; i < first.candidates.size(); ++i) {
        EXPECT_EQ(first.candidates[i].expert, second.candidates[i].expert);
        EXPECT_EQ(first.candidates[i].score, second.candidates[i].score);
    }
}

TEST(Ranker, ExplainsWhatItRanks)
{
    RandomRoster random{8};
    const TestRoster roster = random.roster(20, 20);
    const Ranker ranker{roster.pool(), project_knowledge()};
    const Need need = random.need();
    const Ranking ranking = ranker.rank(need, 0);
    std::size_t excluded = 0;
    for (const AnalysedExpert& expert : roster.experts()) {
        const auto explanation = ranker.explain(need, expert.expert.id);
        ASSERT_TRUE(explanation.has_value());
        if (explanation->excluded_by) {
            EXPECT_EQ(explanation->candidate.rank, 0);
            ++excluded;
            continue;
        }
        const std::size_t rank = explanation->candidate.rank;
        ASSERT_GE(rank, 1);
        ASSERT_LE(rank, ranking.candidates.size());
        EXPECT_EQ(ranking.candidates[rank - 1].expert, expert.expert.id);
        EXPECT_EQ(ranking.candidates[rank - 1].score, explanation->candidate.score);
    }
    EXPECT_EQ(excluded + ranking.considered, roster.experts().size());
    EXPECT_FALSE(ranker.explain(need, "nobody").has_value());
}

}  // namespace
}  // namespace vivier
