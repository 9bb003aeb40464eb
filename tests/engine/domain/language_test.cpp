// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/domain/language.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

TEST(Language, ReadsTwoLettersOfEitherCase)
{
    EXPECT_EQ(Language::parse("FR")->code(), "fr");
    EXPECT_EQ(Language::parse("fr"), Language::parse("FR"));
}

TEST(Language, RefusesAllElse)
{
    for (const char* text : {"", "f", "fra", "fr-FR", "f1", "fr "}) {
        EXPECT_FALSE(Language::parse(text).has_value()) << text;
    }
}

TEST(LanguageLevel, IsOrderedFromBeginnerToNative)
{
    for (std::size_t i = 1; i < kLanguageLevelNames.size(); ++i) {
        EXPECT_LT(parse_language_level(kLanguageLevelNames[i - 1]),
                  parse_language_level(kLanguageLevelNames[i]));
    }
    EXPECT_EQ(parse_language_level("native"), LanguageLevel::native);
}

TEST(LanguageLevel, IsNamedAsItIsRead)
{
    for (const std::string_view name : kLanguageLevelNames) {
        EXPECT_EQ(name_of(parse_language_level(name).value()), name);
    }
}

TEST(LanguageLevel, IsReadOnlyAsWritten)
{
    for (const char* text : {"", "b2", "B3", "B2 ", "Native"}) {
        EXPECT_FALSE(parse_language_level(text).has_value()) << text;
    }
}

}  // namespace
}  // namespace vivier
