// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/styled_text.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

StyledText example()
{
    StyledText text{"one "};
    text.append("two", Style::strong);
    text.append(" three");
    return text;
}

TEST(StyledText, PaintsNothingWithoutColours)
{
    EXPECT_EQ(example().paint({0, 13}, Colours::no), "one two three");
}

TEST(StyledText, PaintsTheStretchesThatAreStyled)
{
    EXPECT_EQ(example().paint({0, 13}, Colours::yes), "one \x1b[1mtwo\x1b[0m three");
}

TEST(StyledText, EndsAStyleWithTheLineAndTakesItUpInTheNext)
{
    EXPECT_EQ(example().paint({0, 5}, Colours::yes), "one \x1b[1mt\x1b[0m");
    EXPECT_EQ(example().paint({5, 13}, Colours::yes), "\x1b[1mwo\x1b[0m three");
}

TEST(StyledText, KeepsStylesWhenItIsAppended)
{
    StyledText text{"> "};
    text.append(example());
    EXPECT_EQ(text.paint({0, 15}, Colours::yes), "> one \x1b[1mtwo\x1b[0m three");
}

TEST(StyledText, TakesNoControlSequenceFromItsText)
{
    EXPECT_EQ(StyledText{"\x1b[2J"}.text(), "\uFFFD[2J");
}

}  // namespace
}  // namespace vivier
