// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/elision.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

TEST(Elision, IsThatOfAnArticleAPrepositionOrAPronoun)
{
    EXPECT_EQ(elided_bytes("l'Azerbaïdjan"), 2U);
    EXPECT_EQ(elided_bytes("L’Azerbaïdjan"), 4U);
    EXPECT_EQ(elided_bytes("jusqu'ici"), 6U);
    EXPECT_EQ(elided_bytes("QUOIQU'ON"), 7U);
    EXPECT_EQ(elided_bytes("dell'asilo"), 5U);
}

TEST(Elision, IsNotInNamesAndOtherWords)
{
    for (const char* word :
         {"Sana'a", "O'Brien", "aujourd'hui", "border", "", "'", "grandmother's"})
        EXPECT_EQ(elided_bytes(word), 0U) << word;
}

TEST(Possessive, IsAtTheEndOfAWord)
{
    EXPECT_EQ(possessive_bytes("Moldova's"), 2U);
    EXPECT_EQ(possessive_bytes("IOM’s"), 4U);
    EXPECT_EQ(possessive_bytes("EU'S"), 2U);
    for (const char* word : {"experts", "experts'", "let's go", "", "s", "'s"})
        EXPECT_EQ(possessive_bytes(word), 0U) << word;
}

}  // namespace
}  // namespace vivier
