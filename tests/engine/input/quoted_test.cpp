// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/quoted.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

TEST(Quoted, ShowsShortTextAsItIs)
{
    EXPECT_EQ(quoted("Chișinău"), "'Chișinău'");
    EXPECT_EQ(quoted(""), "''");
}

TEST(Quoted, HasNoControlCharacters)
{
    EXPECT_EQ(quoted("a\nb\tc\x1b[31m\x7f"), "'a?b?c?[31m?'");
}

TEST(Quoted, CutsLongTextBetweenCharacters)
{
    constexpr std::string_view kForty = "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd";
    EXPECT_EQ(quoted(kForty), fmt::format("'{}'", kForty));
    EXPECT_EQ(vivier::quoted(fmt::format("{}e", kForty)), fmt::format("'{}...'", kForty));
    // 39 bytes, then a character of two of which one would fit.
    const std::string_view cut = kForty.substr(1);
    EXPECT_EQ(vivier::quoted(fmt::format("{}é!", cut)), fmt::format("'{}...'", cut));
}

}  // namespace
}  // namespace vivier
