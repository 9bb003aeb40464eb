// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/numeric_dates.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

TEST(NumericDates, AreReadDayFirst)
{
    const auto date = numeric_date("03/04/2022 and more");
    ASSERT_TRUE(date);
    EXPECT_EQ(date->year, 2022);
    EXPECT_EQ(date->month, 4);
    EXPECT_EQ(date->day, 3);
    EXPECT_EQ(date->bytes, 10);
}

TEST(NumericDates, AreReadMonthFirstWhereOnlyThatMakesADate)
{
    const auto date = numeric_date("06/25/2022");
    ASSERT_TRUE(date);
    EXPECT_EQ(date->month, 6);
    EXPECT_EQ(date->day, 25);
}

TEST(NumericDates, AreReadYearFirst)
{
    const auto day = numeric_date("2022-06-12");
    ASSERT_TRUE(day);
    EXPECT_EQ(day->month, 6);
    EXPECT_EQ(day->day, 12);
    const auto month = numeric_date("2022-06");
    ASSERT_TRUE(month);
    EXPECT_EQ(month->month, 6);
    EXPECT_FALSE(month->day);
}

TEST(NumericDates, YearsOfTwoDigitsAreOfThisCentury)
{
    const auto date = numeric_date("12.06.22");
    ASSERT_TRUE(date);
    EXPECT_EQ(date->year, 2022);
}

TEST(NumericDates, OtherNumbersAreNone)
{
    constexpr auto kNone = std::to_array<std::string_view>(
        {"", "12", "2022", "2022-2023", "1/2", "12/06", "3.5", "99/99/2022", "2022-13", "1.2.3",
         "12-06-22", "12/06-2022", "-12/06/2022", "2022/6", "99999999999999999999"});
    for (const std::string_view text : kNone)
        EXPECT_FALSE(numeric_date(text)) << text;
}

}  // namespace
}  // namespace vivier
