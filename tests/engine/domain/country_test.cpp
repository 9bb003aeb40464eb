// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/domain/country.h"

#include <gtest/gtest.h>

#include <unordered_set>

namespace vivier {
namespace {

TEST(Country, ReadsTwoLettersOfEitherCase)
{
    EXPECT_EQ(Country::parse("MD")->code(), "MD");
    EXPECT_EQ(Country::parse("md"), Country::parse("MD"));
    EXPECT_EQ(Country::parse("XK")->code(), "XK");
}

TEST(Country, RefusesAllElse)
{
    for (const char* text : {"", "M", "MDA", "M1", " MD", "MD ", "\xC3\xA9", "[]"}) {
        EXPECT_FALSE(Country::parse(text).has_value()) << text;
    }
}

TEST(Country, IsOrderedByItsCodeAndHashed)
{
    EXPECT_LT(*Country::parse("AZ"), *Country::parse("GE"));
    const std::unordered_set<Country> set{*Country::parse("GE"), *Country::parse("ge")};
    EXPECT_EQ(set.size(), 1U);
}

}  // namespace
}  // namespace vivier
