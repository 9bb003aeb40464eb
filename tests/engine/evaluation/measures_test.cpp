// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/measures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace vivier {
namespace {

constexpr double kTolerance = 1e-12;
using Ids = std::vector<std::string>;

// a: ideal, b: strong, c: plausible, z: judged not suitable.
const Judgements kJudgements{{"a", 3}, {"b", 2}, {"c", 1}, {"z", 0}};

TEST(Ndcg, IsGainDiscountedByLogTwoOverTheBestThereIs)
{
    // b a x: 3/1 + 7/log2(3); best: 7/1 + 3/log2(3) + 1/2.
    const double gain = 3 + 7 / std::log2(3);
    const double ideal = 7 + 3 / std::log2(3) + 0.5;
    EXPECT_NEAR(ndcg(Ids{"b", "a", "x"}, kJudgements, 10), gain / ideal, kTolerance);
}

TEST(Ndcg, CutsTheRankingAndTheIdealAtK)
{
    EXPECT_NEAR(ndcg(Ids{"a", "z", "b"}, kJudgements, 1), 1, kTolerance);
    EXPECT_NEAR(ndcg(Ids{"a", "z", "b"}, kJudgements, 2), 7 / (7 + 3 / std::log2(3)), kTolerance);
}

TEST(Ndcg, IsOneForTheBestOrderAndZeroWithoutRelevant)
{
    EXPECT_NEAR(ndcg(Ids{"a", "b", "c", "z"}, kJudgements, 10), 1, kTolerance);
    EXPECT_EQ(ndcg(Ids{"a"}, Judgements{{"z", 0}}, 10), 0);
    EXPECT_EQ(ndcg(Ids{}, kJudgements, 10), 0);
    EXPECT_EQ(ndcg(Ids{"a"}, {}, 10), 0);
}

TEST(AveragePrecision, CountsTheRelevantThatAreNotRanked)
{
    // Relevant at ranks 1 and 3, one of three missing: (1/1 + 2/3 + 0) / 3.
    EXPECT_NEAR(average_precision(Ids{"a", "x", "c"}, kJudgements), (1 + 2.0 / 3) / 3, kTolerance);
    EXPECT_EQ(average_precision(Ids{"x"}, kJudgements), 0);
    EXPECT_EQ(average_precision(Ids{"x"}, {}), 0);
}

TEST(ReciprocalRank, IsOfTheFirstRelevant)
{
    EXPECT_NEAR(reciprocal_rank(Ids{"z", "x", "c", "a"}, kJudgements), 1.0 / 3, kTolerance);
    EXPECT_EQ(reciprocal_rank(Ids{"z"}, kJudgements), 0);
}

TEST(Precision, DividesByKEvenWhereFewerAreRanked)
{
    EXPECT_NEAR(precision(Ids{"a", "z", "b"}, kJudgements, 5), 2.0 / 5, kTolerance);
    EXPECT_NEAR(precision(Ids{"a", "z", "b"}, kJudgements, 2), 1.0 / 2, kTolerance);
}

TEST(Recall, DividesByAllRelevant)
{
    EXPECT_NEAR(recall(Ids{"a", "z", "b"}, kJudgements, 2), 1.0 / 3, kTolerance);
    EXPECT_NEAR(recall(Ids{"a", "z", "b"}, kJudgements, 20), 2.0 / 3, kTolerance);
    EXPECT_EQ(recall(Ids{"a"}, {}, 20), 0);
}

}  // namespace
}  // namespace vivier
