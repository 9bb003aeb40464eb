// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/display_width.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

namespace vivier {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Le;

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    for (const Span line : wrap(text, width))
        lines.emplace_back(slice(text, line));
    return lines;
}

TEST(DisplayWidth, CountsColumnsNotBytes)
{
    EXPECT_EQ(display_width(""), 0U);
    EXPECT_EQ(display_width("Chisinau"), 8U);
    EXPECT_EQ(display_width("Chișinău"), 8U);
    EXPECT_EQ(display_width("Кишинёв"), 7U);
}

TEST(DisplayWidth, GivesEastAsianCharactersTwoColumnsAndCombiningOnesNone)
{
    EXPECT_EQ(display_width("移民"), 4U);
    EXPECT_EQ(display_width("e\u0301"), 1U);            // e and a combining acute accent
    EXPECT_EQ(display_width("a\u200Db"), 2U);           // zero width joiner
    EXPECT_EQ(display_width("co\u00ADordinate"), 11U);  // soft hyphen
}

TEST(DisplayWidth, TakesBadBytesAsOneColumnEach)
{
    EXPECT_EQ(display_width("a\xFF\xFE"), 3U);
}

TEST(ToOneLine, LeavesNothingThatATerminalWouldObey)
{
    EXPECT_EQ(to_one_line("a\nb\tc\r"), "a b c ");
    EXPECT_EQ(to_one_line("\x1b[31mred"), "\uFFFD[31mred");
    EXPECT_EQ(to_one_line("a\u202Eb"), "a\uFFFDb");  // right-to-left override
    EXPECT_EQ(to_one_line("a\xC3"), "a\uFFFD");
    EXPECT_EQ(to_one_line("déjà vu"), "déjà vu");
}

TEST(Wrap, BreaksBetweenWordsAndDropsTheBlanksThere)
{
    EXPECT_THAT(wrapped("one two three", 7), ElementsAre("one two", "three"));
    EXPECT_THAT(wrapped("one two three", 6), ElementsAre("one", "two", "three"));
    EXPECT_THAT(wrapped("one   two", 5), ElementsAre("one", "two"));
    EXPECT_THAT(wrapped("fits", 80), ElementsAre("fits"));
    EXPECT_THAT(wrapped("", 80), ElementsAre(""));
}

TEST(Wrap, CutsAWordThatIsWiderThanTheLineBetweenCharacters)
{
    EXPECT_THAT(wrapped("ab immigration", 5), ElementsAre("ab im", "migra", "tion"));
    EXPECT_THAT(wrapped("e\u0301e\u0301e\u0301", 2), ElementsAre("e\u0301e\u0301", "e\u0301"));
}

TEST(Wrap, BreaksTextWithoutBlanksWhereUnicodeAllowsIt)
{
    EXPECT_THAT(wrapped("移民政策", 4), ElementsAre("移民", "政策"));
}

// Property: whatever the text, no line is too wide, and nothing but blanks is lost.
TEST(Wrap, KeepsEveryCharacterWithinTheWidth)
{
    const std::vector<std::string> pieces{"a", "é", " ", "-", "移", "e\u0301", "word", "  ", "."};
    std::mt19937 random{7};
    for (int round = 0; round < 100; ++round) {
        std::string text;
        for (int i = 0; i < 30; ++i)
            text += pieces[random() % pieces.size()];
        const std::size_t width = 2 + random() % 10;

        std::string kept;
        std::vector<std::size_t> widths;
        for (const std::string& line : wrapped(text, width)) {
            kept += line;
            widths.push_back(display_width(line));
        }
        EXPECT_THAT(widths, Each(Le(width))) << text;
        std::erase(kept, ' ');
        std::erase(text, ' ');
        EXPECT_EQ(kept, text);
    }
}

}  // namespace
}  // namespace vivier
