// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/csv.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

std::string field(std::string_view text)
{
    CsvRow row;
    row.add_text(text);
    return row.take();
}

TEST(CsvRow, SeparatesFieldsByCommasAndEndsInCrLf)
{
    CsvRow row;
    row.add_text("a");
    row.add_empty();
    row.add_number(0.1);
    EXPECT_EQ(row.take(), "a,,0.1\r\n");
    row.add_text("next");
    EXPECT_EQ(row.take(), "next\r\n");
}

TEST(CsvRow, QuotesWhatWouldBreakARow)
{
    EXPECT_EQ(field("a,b"), "\"a,b\"\r\n");
    EXPECT_EQ(field("say \"no\""), "\"say \"\"no\"\"\"\r\n");
    EXPECT_EQ(field("two\nlines"), "\"two\nlines\"\r\n");
    EXPECT_EQ(field("plain é"), "plain é\r\n");
}

TEST(CsvRow, DisarmsWhatASpreadsheetWouldRun)
{
    EXPECT_EQ(field("=1+1"), "'=1+1\r\n");
    EXPECT_EQ(field("+32 2"), "'+32 2\r\n");
    EXPECT_EQ(field("-a"), "'-a\r\n");
    EXPECT_EQ(field("@SUM(A1)"), "'@SUM(A1)\r\n");
    EXPECT_EQ(field("\t=1"), "'\t=1\r\n");
    EXPECT_EQ(field("\r=1"), "\"'\r=1\"\r\n");
    EXPECT_EQ(field("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    EXPECT_EQ(field("a=1"), "a=1\r\n");
}

TEST(CsvRow, LeavesNumbersAsTheyAre)
{
    CsvRow row;
    row.add_number(-0.5);
    row.add_number(1.0 / 3.0);
    EXPECT_EQ(row.take(), "-0.5,0.3333333333333333\r\n");
}

}  // namespace
}  // namespace vivier
