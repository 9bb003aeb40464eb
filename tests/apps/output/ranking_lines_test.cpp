// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/ranking_lines.h"

#include "tests/support/example_ranking.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <sstream>

namespace vivier {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string printed(std::string_view format, std::string_view request)
{
    const LineFormat& lines = *find_line_format(format);
    return lines.header() + lines_of(lines, request, example_ranking());
}

TEST(RankingLines, KnowTheirFormats)
{
    EXPECT_EQ(find_line_format("table"), nullptr);
    EXPECT_EQ(find_line_format("json"), nullptr);
}

TEST(RankingLines, OfTrecAreThoseThatTrecEvalReads)
{
    EXPECT_EQ(printed("trec", "R01"),
              "R01 Q0 E0001 1 0.675 vivier\n"
              "R01 Q0 E0002 2 0.675 vivier\n");
    EXPECT_THAT(printed("trec", ""), StartsWith("request Q0 E0001 1 "));
}

TEST(RankingLines, OfJsonlAreObjects)
{
    std::istringstream lines{printed("jsonl", "R01")};
    std::string line;
    ASSERT_TRUE(std::getline(lines, line));
    const boost::json::value first = boost::json::parse(line);
    EXPECT_EQ(first.at("request"), "R01");
    EXPECT_EQ(first.at("rank"), 1);
    EXPECT_EQ(first.at("expert"), "E0001");
    EXPECT_EQ(first.at("evidence").at(0).at("because").at(0).at("source"), "A0002");
    ASSERT_TRUE(std::getline(lines, line));
    EXPECT_EQ(boost::json::parse(line).at("rank"), 2);
    EXPECT_FALSE(std::getline(lines, line));

    EXPECT_THAT(printed("jsonl", ""), StartsWith(R"({"request":null,"rank":1,)"));
}

TEST(RankingLines, OfCsvHaveTheColumnsOfTheHeader)
{
    const auto columns = [](std::string_view row) { return std::ranges::count(row, ','); };
    Candidate plain;
    plain.expert = "E1";
    EXPECT_EQ(columns(csv_line("", plain)), columns(csv_header()));
    EXPECT_THAT(csv_header(), StartsWith("request,rank,expert,name,score,profile_value,"));
}

TEST(RankingLines, OfCsvHoldNoFormula)
{
    EXPECT_THAT(printed("csv", "R01"), HasSubstr("R01,2,E0002,\"'=cmd(\"\"x\"\"), Ana\",0.675,"));
}

TEST(RankingLines, OfCsvCiteTheBestAndLeaveKindsThatDoNotCountEmpty)
{
    EXPECT_THAT(csv_line("R01", example_candidate("E1", "N")),
                StartsWith("R01,1,E1,N,0.675,,,,,,,,,,,0.9,0.675,confirmed,A0002,\"La police, la "
                           "gestion intégrée des frontières.\",0,0,unknown,,,"));
}

}  // namespace
}  // namespace vivier
