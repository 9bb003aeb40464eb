// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/grid.h"

#include "apps/terminal/display_width.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace vivier {
namespace {

Grid example()
{
    Grid grid{{Align::left, Align::right, Align::left}};
    grid.add_row(
        {StyledText{"Thème"}, StyledText{"0.50"}, StyledText{"the quick brown fox jumps"}});
    grid.add_row({StyledText{"移民"}, StyledText{"1"}, StyledText{}});
    return grid;
}

TEST(Grid, AlignsColumnsByWhatCharactersTakeOnTheScreen)
{
    EXPECT_EQ(example().print({.width = 80}),
              "Thème  0.50  the quick brown fox jumps\n"
              "移民      1\n");
}

TEST(Grid, WrapsTheLastColumnBeneathItself)
{
    EXPECT_EQ(example().print({.indent = 1, .width = 38}),
              " Thème  0.50  the quick brown fox\n"
              "              jumps\n"
              " 移民      1\n");
}

TEST(Grid, PutsTheLastCellBeneathTheOthersWhereThereIsNoRoomBesideThem)
{
    EXPECT_EQ(example().print({.width = 20}),
              "Thème  0.50\n"
              "  the quick brown\n"
              "  fox jumps\n"
              "移民  1\n");
}

TEST(Grid, StartsHeadingsAtTheEdgeAfterAnEmptyLine)
{
    Grid grid{{Align::left, Align::left}};
    grid.add_heading(StyledText{"first, much longer than any cell"});
    grid.add_row({StyledText{"a"}, StyledText{"b"}});
    grid.add_heading(StyledText{"second"});
    EXPECT_EQ(grid.print({.indent = 2, .width = 40}),
              "first, much longer than any cell\n"
              "  a  b\n"
              "\n"
              "second\n");
}

TEST(Grid, CountsNoColours)
{
    Grid grid{{Align::left, Align::left}};
    grid.add_row({StyledText{"a", Style::strong}, StyledText{"b"}});
    grid.add_row({StyledText{"ab"}, StyledText{"b"}});
    EXPECT_EQ(grid.print({.width = 40, .colours = Colours::yes}),
              "\x1b[1ma\x1b[0m   b\n"
              "ab  b\n");
}

TEST(Grid, StaysWithinItsWidth)
{
    for (std::size_t width = 8; width < 60; ++width) {
        std::istringstream lines{example().print({.indent = 2, .width = width})};
        for (std::string line; std::getline(lines, line);)
            EXPECT_LE(display_width(line), width) << line;
    }
}

}  // namespace
}  // namespace vivier
