// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/letters.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

TEST(Letters, StartSmallInAnyScriptWithCase)
{
    EXPECT_TRUE(starts_small("moldova"));
    EXPECT_TRUE(starts_small("équateur"));
    EXPECT_TRUE(starts_small("грузия"));
    EXPECT_FALSE(starts_small("Moldova"));
    EXPECT_FALSE(starts_small("Équateur"));
    EXPECT_FALSE(starts_small("جورجيا"));
    EXPECT_FALSE(starts_small("2021"));
    EXPECT_FALSE(starts_small(""));
    EXPECT_FALSE(starts_small("\xff"));
}

TEST(Letters, AreAsciiOrNot)
{
    EXPECT_TRUE(is_ascii(""));
    EXPECT_TRUE(is_ascii("traite"));
    EXPECT_FALSE(is_ascii("traité"));
}

TEST(Letters, AreCyrillicOrNot)
{
    EXPECT_TRUE(is_cyrillic("граница"));
    EXPECT_TRUE(is_cyrillic("Ґанок"));
    EXPECT_FALSE(is_cyrillic("border"));
    EXPECT_FALSE(is_cyrillic("الحدود"));
    EXPECT_FALSE(is_cyrillic(""));
}

}  // namespace
}  // namespace vivier
