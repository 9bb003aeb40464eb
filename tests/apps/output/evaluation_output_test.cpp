// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/evaluation_output.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

namespace vivier {
namespace {

using ::testing::HasSubstr;

Evaluation example()
{
    return {.requests = {{"R01", {1, 0.5, 1, 0.2, 1}}, {"R02", {0, 0, 0, 0, 0}}},
            .without_judgements = {"R03"}};
}

TEST(EvaluationOutput, AsJsonKeepsToItsContract)
{
    EXPECT_EQ(evaluation_json(example()),
              R"({"requests":2,"ndcg@10":0.5,"map":0.25,"mrr":0.5,"p@5":0.1,"recall@20":0.5,)"
              R"("per_request":[{"request":"R01","ndcg@10":1,"map":0.5,"mrr":1,"p@5":0.2,)"
              R"("recall@20":1},{"request":"R02","ndcg@10":0,"map":0,"mrr":0,"p@5":0,)"
              R"("recall@20":0}],"without_judgements":["R03"]})"
              "\n");
}

TEST(EvaluationOutput, AsTableEndsInTheMeanAndNamesWhatDoesNotCount)
{
    const std::string table = evaluation_table(example(), Display{});
    EXPECT_THAT(table, HasSubstr("R01        1.0000  0.5000  1.0000  0.2000     1.0000\n"));
    EXPECT_THAT(table, HasSubstr("Mean (2)   0.5000  0.2500  0.5000  0.1000     0.5000\n"));
    EXPECT_THAT(table, HasSubstr("Without judgements, not counted: R03\n"));
}

TEST(EvaluationOutput, OfNothingIsZero)
{
    EXPECT_EQ(mean_of({}), Measures{});
}

TEST(Measure, TakesEveryMeasureAtItsDepth)
{
    const std::vector<std::string> ranking{"a", "b", "c"};
    const Measures measures = measure(ranking, {{"b", 3}});
    EXPECT_DOUBLE_EQ(measures[1], 0.5);
    EXPECT_DOUBLE_EQ(measures[2], 0.5);
    EXPECT_DOUBLE_EQ(measures[3], 0.2);
    EXPECT_DOUBLE_EQ(measures[4], 1);
}

}  // namespace
}  // namespace vivier
