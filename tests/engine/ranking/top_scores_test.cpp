// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/top_scores.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace vivier {
namespace {

using ::testing::ElementsAre;

TEST(TopScores, BreaksTiesByTheOrderOfThePool)
{
    const std::vector<double> scores{0.5, 0.9, 0.5, 0.9, 0.1};
    EXPECT_THAT(top_scores({4, 3, 2, 1, 0}, scores, 3), ElementsAre(1, 3, 0));
}

TEST(TopScores, GivesAllWhereTheyAreFewer)
{
    const std::vector<double> scores{0.5, 0.9};
    EXPECT_THAT(top_scores({0, 1}, scores, 10), ElementsAre(1, 0));
    EXPECT_THAT(top_scores({}, scores, 10), ElementsAre());
    EXPECT_THAT(top_scores({0, 1}, scores, 0), ElementsAre());
}

TEST(TopScores, AreTheFrontOfTheWholeOrder)
{
    std::mt19937 random{3};
    std::vector<double> scores(200);
    for (double& score : scores)
        score = static_cast<double>(random() % 20);  // many ties
    std::vector<ExpertIndex> all(scores.size());
    std::iota(all.begin(), all.end(), 0U);
    std::vector<ExpertIndex> sorted = all;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](ExpertIndex a, ExpertIndex b) { return scores[a] > scores[b]; });
    std::shuffle(all.begin(), all.end(), random);
    for (std::size_t k = 0; k <= scores.size(); k += 13) {
        const std::vector<ExpertIndex> front(sorted.begin(),
                                             sorted.begin() + static_cast<std::ptrdiff_t>(k));
        EXPECT_EQ(top_scores(all, scores, k), front);
    }
}

}  // namespace
}  // namespace vivier
