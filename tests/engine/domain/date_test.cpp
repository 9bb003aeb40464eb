// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/domain/date.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

TEST(ParseDate, ReadsADay)
{
    const auto period = parse_date("2022-06-13");
    ASSERT_TRUE(period.has_value());
    EXPECT_EQ(period->first.to_string(), "2022-06-13");
    EXPECT_EQ(period->last, period->first);
}

TEST(ParseDate, ReadsAMonthAsAllItsDays)
{
    const auto period = parse_date("2024-02");
    ASSERT_TRUE(period.has_value());
    EXPECT_EQ(period->first.to_string(), "2024-02-01");
    EXPECT_EQ(period->last.to_string(), "2024-02-29");
}

TEST(ParseDate, RefusesDaysThatNoCalendarHas)
{
    for (const char* text :
         {"2022-02-30", "2023-02-29", "2022-13-01", "2022-00-10", "2022-01-00"}) {
        EXPECT_FALSE(parse_date(text).has_value()) << text;
    }
}

TEST(ParseDate, RefusesOtherForms)
{
    for (const char* text : {"", "2022", "2022-6-1", "13.06.2022", "2022/06/13", "2022-06-1x",
                             "2022-06-13T00:00", " 2022-06-13"}) {
        EXPECT_FALSE(parse_date(text).has_value()) << text;
    }
}

TEST(ParseDate, KnowsLeapYearsOfCenturies)
{
    EXPECT_TRUE(parse_date("2000-02-29").has_value());
    EXPECT_FALSE(parse_date("1900-02-29").has_value());
    EXPECT_EQ(parse_date("2023-02")->last.to_string(), "2023-02-28");
}

TEST(ParseDate, ReadsTheFirstAndTheLastDayThatFourDigitsCanName)
{
    EXPECT_EQ(parse_date("0000-01-01")->first.to_string(), "0000-01-01");
    EXPECT_EQ(parse_date("9999-12")->last.to_string(), "9999-12-31");
}

TEST(Date, CountsDaysFrom1970)
{
    EXPECT_EQ(Date::from_days(0).to_string(), "1970-01-01");
    EXPECT_EQ(parse_date("2000-03-01")->first.days(), 11017);
}

TEST(Date, IsTheSameThereAndBack)
{
    for (const int days : {-719'528, -1, 0, 19'000, 2'932'896}) {
        const Date date = Date::from_days(days);
        EXPECT_EQ(date.days(), days);
        EXPECT_EQ(parse_date(date.to_string())->first, date);
    }
}

TEST(Period, OverlapsWhereOneDayIsShared)
{
    const Period june = *parse_date("2022-06");
    EXPECT_TRUE(june.overlaps(*parse_date("2022-06-30")));
    EXPECT_FALSE(june.overlaps(*parse_date("2022-07-01")));
}

}  // namespace
}  // namespace vivier
