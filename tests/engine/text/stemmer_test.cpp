// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/stemmer.h"

#include <gtest/gtest.h>

#include <string>

namespace vivier {
namespace {

TEST(Stemmers, StemBySnowball)
{
    Stemmers stemmers;
    EXPECT_EQ(stemmers.stem("integration", Language::parse("en")), "integr");
    EXPECT_EQ(stemmers.stem("frontieres", Language::parse("fr")), "frontier");
    EXPECT_EQ(stemmers.stem("миграции", Language::parse("ru")), "миграц");
}

TEST(Stemmers, LeaveOtherLanguagesAlone)
{
    Stemmers stemmers;
    EXPECT_EQ(stemmers.stem("borders", std::nullopt), "borders");
    EXPECT_EQ(stemmers.stem("borders", Language::parse("tr")), "borders");
    EXPECT_EQ(stemmers.stem("", Language::parse("en")), "");
}

TEST(Stemmers, SayTheSameOfAWordHoweverManyTheyHaveMet)
{
    Stemmers used;
    const auto english = Language::parse("en");
    for (int i = 0; i < 40'000; ++i) {
        const std::string word = "trainings" + std::to_string(i) + "ings";
        const std::string first = used.stem(word, english);
        ASSERT_EQ(used.stem(word, english), first);
    }
    EXPECT_EQ(used.stem("borders", english), "border");
    EXPECT_EQ(used.stem("borders", Language::parse("tr")), "borders");
}

}  // namespace
}  // namespace vivier
