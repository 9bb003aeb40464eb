// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/analyser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Language kEnglish = Language::parse("en").value();
constexpr Language kFrench = Language::parse("fr").value();

std::vector<std::string> folded(std::string_view text)
{
    std::vector<std::string> words;
    for (Token& token : Analyser{}.analyse(text, std::nullopt))
        words.push_back(std::move(token.folded));
    return words;
}

std::vector<std::string> terms(std::string_view text, std::string_view language)
{
    std::vector<std::string> words;
    for (Token& token : Analyser{}.analyse(text, Language::parse(language).value()))
        words.push_back(std::move(token.term));
    return words;
}

std::vector<std::string> surfaces(std::string_view text)
{
    std::vector<std::string> words;
    for (const Token& token : Analyser{}.analyse(text, std::nullopt))
        words.emplace_back(slice(text, token.span));
    return words;
}

/// Words that carry a search, by language.
std::vector<std::string> search_words(std::string_view text, std::string_view language)
{
    std::vector<std::string> words;
    for (Token& token : Analyser{}.analyse(text, Language::parse(language).value())) {
        if (!token.stop) words.push_back(std::move(token.folded));
    }
    return words;
}

TEST(Analyser, FindsNoWordsWhereThereAreNone)
{
    EXPECT_THAT(folded(""), IsEmpty());
    EXPECT_THAT(folded(" \t\n. -- '’ \"(…)\" ___ 🙂 \u0640"), IsEmpty());
}

TEST(Analyser, FoldsCaseAndAccents)
{
    EXPECT_THAT(folded("Gestion INTÉGRÉE à Chișinău"),
                ElementsAre("gestion", "integree", "a", "chisinau"));
}

TEST(Analyser, ReadsDecomposedLettersAsComposedOnes)
{
    EXPECT_EQ(folded("Inte\u0301gre\u0301e"), folded("Intégrée"));
    EXPECT_EQ(folded("и\u0306"), folded("й"));
    EXPECT_THAT(surfaces("(Inte\u0301gre\u0301e)"), ElementsAre("Inte\u0301gre\u0301e"));
}

TEST(Analyser, CutsElidedWordsAndPointsAtWhatIsLeft)
{
    EXPECT_THAT(folded("l'Azerbaïdjan"), ElementsAre("azerbaidjan"));
    EXPECT_THAT(surfaces("de l'Azerbaïdjan."), ElementsAre("de", "Azerbaïdjan"));
    EXPECT_THAT(folded("D’Arménie jusqu’à l’asile lorsqu'elle s'est qu'un"),
                ElementsAre("armenie", "a", "asile", "elle", "est", "un"));
    EXPECT_THAT(folded("dell'integrazione all’estero un'esperta nell'UE sull'asilo"),
                ElementsAre("integrazione", "estero", "esperta", "ue", "asilo"));
}

TEST(Analyser, KeepsApostrophesOfOtherKindsWithinTheWord)
{
    EXPECT_THAT(folded("aujourd'hui aujourd’hui Sana'a O’Brien don't зв’язок"),
                ElementsAre("aujourdhui", "aujourdhui", "sanaa", "obrien", "dont", "звязок"));
}

TEST(Analyser, CutsThePossessive)
{
    EXPECT_THAT(folded("Moldova's IOM’s experts' s"),
                ElementsAre("moldova", "iom", "experts", "s"));
    EXPECT_THAT(surfaces("Moldova's"), ElementsAre("Moldova"));
}

TEST(Analyser, SeparatesHyphenatedWords)
{
    EXPECT_THAT(folded("garde-frontières"), ElementsAre("garde", "frontieres"));
    EXPECT_EQ(folded("garde‑frontières"), folded("garde frontières"));
}

TEST(Analyser, ReadsLettersAndDigitsAsOneWord)
{
    EXPECT_THAT(folded("COVID-19 Covid‐19 covid19 G20"),
                ElementsAre("covid19", "covid19", "covid19", "g20"));
    EXPECT_THAT(surfaces("(COVID-19)"), ElementsAre("COVID-19"));
    EXPECT_EQ(Analyser{}.analyse("COVID-19", kEnglish).front().kind, TokenKind::word);
    EXPECT_THAT(folded("COVID - 19"), ElementsAre("covid", "19"));
}

TEST(Analyser, LeavesYearsByThemselves)
{
    EXPECT_THAT(folded("mid-2021, 2019-2020"), ElementsAre("mid", "2021", "2019", "2020"));
}

TEST(Analyser, TellsNumbers)
{
    const std::vector<Token> tokens = Analyser{}.analyse("2021 3.5 1,000 5th ٢٠٢١", kEnglish);
    ASSERT_EQ(tokens.size(), 5U);
    EXPECT_EQ(tokens[0].kind, TokenKind::number);
    EXPECT_EQ(tokens[1].folded, "3.5");
    EXPECT_EQ(tokens[1].kind, TokenKind::number);
    EXPECT_EQ(tokens[2].kind, TokenKind::number);
    EXPECT_EQ(tokens[3].kind, TokenKind::word);
    EXPECT_EQ(tokens[4].folded, "2021");
    EXPECT_EQ(tokens[4].kind, TokenKind::number);
}

TEST(Analyser, SeparatesWhatAFullStopOrUnderscoreJoins)
{
    EXPECT_THAT(folded("the end.Next snake_case a:b v2.0"),
                ElementsAre("the", "end", "next", "snake", "case", "a", "b", "v2.0"));
}

TEST(Analyser, JoinsTheLettersOfAbbreviations)
{
    EXPECT_THAT(folded("e.g. the U.S. and U.N.H.C.R."),
                ElementsAre("eg", "the", "us", "and", "unhcr"));
}

TEST(Analyser, TakesAddressesForNoSearchTerms)
{
    const std::string_view text = "Write to jean.dupont@iom.int, see https://europa.eu/a?b=c.";
    const std::vector<Token> tokens = Analyser{}.analyse(text, kEnglish);
    ASSERT_EQ(tokens.size(), 5U);
    EXPECT_EQ(tokens[2].kind, TokenKind::address);
    EXPECT_EQ(slice(text, tokens[2].span), "jean.dupont@iom.int");
    EXPECT_EQ(tokens[2].term, "");
    EXPECT_EQ(tokens[4].kind, TokenKind::address);
    EXPECT_EQ(slice(text, tokens[4].span), "https://europa.eu/a?b=c");
}

TEST(Analyser, StemsAlikeWithAndWithoutAccents)
{
    EXPECT_EQ(terms("intégrée", "fr"), terms("integree", "fr"));
    EXPECT_EQ(terms("frontières", "fr"), terms("frontiere", "fr"));
    EXPECT_EQ(terms("formación", "es"), terms("formacion", "es"));
    EXPECT_EQ(terms("borders", "en"), terms("border", "en"));
    EXPECT_EQ(terms("миграции", "ru"), terms("миграция", "ru"));
}

TEST(Analyser, KeepsIntegrationApartFromIntegreeInFolded)
{
    EXPECT_NE(folded("integration"), folded("intégrée"));
}

TEST(Analyser, LeavesUnsupportedLanguagesUnstemmed)
{
    EXPECT_THAT(terms("Sınırlarımızın yönetimi", "tr"), ElementsAre("sinirlarimizin", "yonetimi"));
    const std::vector<Token> tokens = Analyser{}.analyse("the borders", std::nullopt);
    EXPECT_EQ(tokens[1].term, "borders");
    EXPECT_FALSE(tokens[0].stop);
}

TEST(Analyser, StopsFunctionWordsOfTheLanguage)
{
    EXPECT_THAT(search_words("the management of borders and asylum", "en"),
                ElementsAre("management", "borders", "asylum"));
    EXPECT_THAT(search_words("la gestion de l'asile et des frontières à Rabat", "fr"),
                ElementsAre("gestion", "asile", "frontieres", "rabat"));
    EXPECT_THAT(search_words("миграция и её причины в России", "ru"),
                ElementsAre("миграция", "причины", "россии"));
}

TEST(Analyser, KeepsAcronymsThatLookLikeFunctionWords)
{
    EXPECT_THAT(search_words("who is it: the WHO, an IT expert of the US (U.S.)", "en"),
                ElementsAre("who", "it", "expert", "us", "us"));
}

TEST(Analyser, FoldsCyrillicAndArabicCarefully)
{
    EXPECT_THAT(folded("Ёлка й Ї Росси́я"), ElementsAre("елка", "й", "ї", "россия"));
    EXPECT_THAT(folded("إِدَارَة الحُدُود أفغانستان"), ElementsAre("ادارة", "الحدود", "افغانستان"));
    EXPECT_EQ(folded("الحـــدود"), folded("الحدود"));
}

TEST(Analyser, ReadsInvalidBytesAsSeparators)
{
    EXPECT_THAT(folded("border\xff\xfeguard \xc3"), ElementsAre("border", "guard"));
    EXPECT_THAT(surfaces("a\xe2\x82 b"), ElementsAre("a", "b"));
}

/// Bytes with more structure than chance alone gives them.
std::string random_text(std::mt19937& random)
{
    static const std::vector<std::string> kPieces{
        "l'", "é",   "e\u0301", "\u0301", "COVID", "-",      "19",   "a@b.org", "https://", "www.",
        " ",  "\n",  "’",       "й",      "ـ",     "الحدود", "ß",    "\xff",    "\xe2\x82", "\xf0",
        "_",  "'s",  ".",       "日本語", "ไทย",   "🙂",   "İ",    "\u00ad",  "\ufffd",   "1,0",
        "U.", "N.a", ":",       "\u200d", "ﬁ",     "क्षि",    "\x80", "Z",       "œ",        "\0"};
    std::string text;
    for (auto pieces = random() % 12; pieces > 0; --pieces) {
        if (random() % 8 == 0) {
            text += static_cast<char>(random() % 256);
        } else {
            text += kPieces[random() % kPieces.size()];
        }
    }
    return text;
}

bool starts_code_point(std::string_view text, std::size_t at)
{
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

TEST(Analyser, SpansOfAnyBytesAreOrderedAndOnCodePoints)
{
    std::mt19937 random{7};
    const Analyser analyser;
    for (int i = 0; i < 5000; ++i) {
        const std::string text = random_text(random);
        std::uint32_t end = 0;
        for (const Token& token : analyser.analyse(text, kFrench)) {
            ASSERT_LE(end, token.span.begin) << testing::PrintToString(text);
            ASSERT_LT(token.span.begin, token.span.end) << testing::PrintToString(text);
            ASSERT_LE(token.span.end, text.size());
            end = token.span.end;
            ASSERT_TRUE(starts_code_point(text, token.span.begin)) << testing::PrintToString(text);
            if (token.span.end < text.size() && static_cast<unsigned char>(text[end]) < 0x80U) {
                ASSERT_TRUE(starts_code_point(text, token.span.end));
            }
            ASSERT_FALSE(token.folded.empty()) << testing::PrintToString(text);
            ASSERT_EQ(token.term.empty(), token.kind == TokenKind::address);
        }
    }
}

TEST(Analyser, WordsDoNotDependOnTheLanguageNorOnEarlierTexts)
{
    std::mt19937 random{11};
    const Analyser used;
    for (int i = 0; i < 300; ++i) {
        const std::string text = random_text(random);
        const std::vector<Token> first = used.analyse(text, kEnglish);
        const std::vector<Token> second = Analyser{}.analyse(text, std::nullopt);
        ASSERT_EQ(first.size(), second.size());
        for (std::size_t at = 0; at < first.size(); ++at) {
            EXPECT_EQ(first[at].span, second[at].span);
            EXPECT_EQ(first[at].folded, second[at].folded);
        }
    }
}

TEST(Analyser, FoldedWordsAreFixedPointsOfFold)
{
    std::mt19937 random{13};
    const Analyser analyser;
    for (int i = 0; i < 3000; ++i) {
        for (const Token& token : analyser.analyse(random_text(random), std::nullopt))
            ASSERT_EQ(fold(token.folded), token.folded);
    }
}

}  // namespace
}  // namespace vivier
