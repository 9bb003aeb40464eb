// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/domain/data_error.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

Problems problems_on_lines(std::size_t first, std::size_t last)
{
    Problems problems;
    for (std::size_t line = first; line <= last; ++line)
        problems.add({"FILE", line, "", "bad"});
    return problems;
}

TEST(Problem, LeavesOutWhatIsEmpty)
{
    EXPECT_EQ((Problem{"FILE", 3, "id", "missing"}).to_string(), "FILE:3: id: missing");
    EXPECT_EQ((Problem{"FILE", 3, "", "not JSON"}).to_string(), "FILE:3: not JSON");
    EXPECT_EQ((Problem{"FILE", 0, "id", "missing"}).to_string(), "FILE: id: missing");
    EXPECT_EQ((Problem{"FILE", 0, "", "cannot be read"}).to_string(), "FILE: cannot be read");
}

TEST(Problems, KeepTheFirstTwentyAndCountTheRest)
{
    const Problems problems = problems_on_lines(1, 25);
    EXPECT_EQ(problems.count(), 25U);
    ASSERT_EQ(problems.kept().size(), Problems::kKept);
    EXPECT_EQ(problems.kept().back().line, 20U);
    EXPECT_TRUE(problems.is_full());
    EXPECT_TRUE(problems.to_string().ends_with("FILE:20: bad\n... and 5 more"));
}

TEST(Problems, SayNothingOfMoreWhereAllAreKept)
{
    EXPECT_EQ(problems_on_lines(1, 2).to_string(), "FILE:1: bad\nFILE:2: bad");
    EXPECT_EQ(Problems{}.to_string(), "");
    EXPECT_TRUE(Problems{}.empty());
}

TEST(Problems, AddUpWithThoseThatWereNotKept)
{
    Problems problems = problems_on_lines(1, 2);
    problems.add(problems_on_lines(3, 32));
    EXPECT_EQ(problems.count(), 32U);
    EXPECT_EQ(problems.kept()[2].line, 3U);
    EXPECT_EQ(problems.kept().size(), Problems::kKept);
}

TEST(DataError, SaysAllThatWasKept)
{
    const DataError error{problems_on_lines(1, 2)};
    EXPECT_STREQ(error.what(), "FILE:1: bad\nFILE:2: bad");
    EXPECT_EQ(error.problems().count(), 2U);
}

}  // namespace
}  // namespace vivier
