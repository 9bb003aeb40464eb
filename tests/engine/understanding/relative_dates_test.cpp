// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/relative_dates.h"

#include "tests/support/knowledge.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

TEST(RelativeDates, StretchesFollowTheCalendar)
{
    const Date received = day("2023-11-15");
    EXPECT_EQ(period_ahead({1, 0}, received), (Period{day("2023-11-01"), day("2023-11-30")}));
    EXPECT_EQ(period_ahead({1, 1}, received), (Period{day("2023-12-01"), day("2023-12-31")}));
    EXPECT_EQ(period_ahead({3, 0}, received), (Period{day("2023-10-01"), day("2023-12-31")}));
    EXPECT_EQ(period_ahead({3, 1}, received), (Period{day("2024-01-01"), day("2024-03-31")}));
    EXPECT_EQ(period_ahead({6, 1}, received), (Period{day("2024-01-01"), day("2024-06-30")}));
    EXPECT_EQ(period_ahead({12, 1}, received), (Period{day("2024-01-01"), day("2024-12-31")}));
}

TEST(RelativeDates, AMonthAheadMayBeThatOfNextYear)
{
    EXPECT_EQ(period_ahead({1, 1}, day("2023-12-31")),
              (Period{day("2024-01-01"), day("2024-01-31")}));
    EXPECT_EQ(period_ahead({1, 1}, day("2024-01-31")),
              (Period{day("2024-02-01"), day("2024-02-29")}));
}

}  // namespace
}  // namespace vivier
