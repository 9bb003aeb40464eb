// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/analyser.h"

#include <gtest/gtest.h>
#include <unicode/unistr.h>

#include <random>
#include <string>

namespace vivier {
namespace {

std::string utf8(char32_t c)
{
    std::string text;
    icu::UnicodeString{static_cast<UChar32>(c)}.toUTF8String(text);
    return text;
}

TEST(Fold, DropsCaseAccentsAndApostrophes)
{
    EXPECT_EQ(fold("Chișinău"), "chisinau");
    EXPECT_EQ(fold("Côte d’Ivoire"), "cote divoire");
    EXPECT_EQ(fold("ΑΘΉΝΑΣ"), "αθηνασ");
    EXPECT_EQ(fold(""), "");
}

TEST(Fold, WritesSpecialLettersPlainly)
{
    EXPECT_EQ(fold("Straße Œuvre Æsir Ørsted Łódź Đurđa ısı İzmir ÞÓR Azərbaycan"),
              "strasse oeuvre aesir orsted lodz durda isi izmir thor azerbaycan");
}

TEST(Fold, FoldsCompatibilityForms)
{
    EXPECT_EQ(fold("ﬁnance ＩＢＭ №"), "finance ibm no");
    EXPECT_EQ(fold("inte\u00adgra\u200btion"), "integration");
}

TEST(Fold, KeepsLettersThatAreNotAccentedOnes)
{
    EXPECT_EQ(fold("Київ"), "київ");
    EXPECT_NE(fold("й"), fold("и"));
    EXPECT_EQ(fold("ё"), "е");
    EXPECT_EQ(fold("हिन्दी"), "हिन्दी");
    EXPECT_EQ(fold("한국어"), "한국어");
    EXPECT_EQ(fold("საქართველო"), "საქართველო");
}

TEST(Fold, DropsArabicAndHebrewPoints)
{
    EXPECT_EQ(fold("مُحَمَّد"), "محمد");
    EXPECT_EQ(fold("شָׁלוֹם").size(), fold("شלום").size());
}

TEST(Fold, ReplacesInvalidBytes)
{
    EXPECT_EQ(fold("A\xff"), "a\ufffd");
}

TEST(Fold, FoldedTwiceIsFoldedOnce)
{
    constexpr char32_t kSurrogates = 0xD800;
    constexpr char32_t kAfterSurrogates = 0xE000;
    constexpr char32_t kEnd = 0x110000;
    // Every letter of the common blocks, every ninth beyond them.
    for (char32_t c = 0; c < kEnd; c += c < 0x3000 ? 1 : 9) {
        if (kSurrogates <= c && c < kAfterSurrogates) continue;
        const std::string once = fold(utf8(c));
        ASSERT_EQ(fold(once), once) << "U+" << std::hex << static_cast<unsigned>(c);
    }
}

TEST(Fold, RandomTextsFoldedTwiceAreFoldedOnce)
{
    std::mt19937 random{3};
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (auto letters = 1 + random() % 5; letters > 0; --letters) {
            // Mostly letters and marks of Latin, Greek, Cyrillic, Hebrew, Arabic; some Hangul.
            const auto c = random() % 10 == 0 ? 0x1100 + random() % 0x100 : random() % 0x700;
            text += utf8(static_cast<char32_t>(c));
        }
        const std::string once = fold(text);
        ASSERT_EQ(fold(once), once) << testing::PrintToString(text);
    }
}

}  // namespace
}  // namespace vivier
