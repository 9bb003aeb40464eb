// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/reading.h"

#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace vivier {
namespace {

AnalysedText analysed(std::string_view text)
{
    AnalysedText result;
    result.text = text;
    result.tokens = Analyser{}.analyse(text, std::nullopt);
    return result;
}

/// "one, two. three" -> "|one,two|three": "|" before a sentence, "," before a clause.
std::string breaks(std::string_view text)
{
    const AnalysedText words = analysed(text);
    const Reading reading{words};
    std::string all;
    for (std::size_t at = 0; at < reading.size(); ++at) {
        const Break before = reading.break_before(at);
        all += before == Break::sentence ? '|' : before == Break::clause ? ',' : ' ';
        all += reading.word(at);
    }
    return all;
}

TEST(Reading, PunctuationPartsSentencesAndClauses)
{
    EXPECT_EQ(breaks("one two, three. four; five"), "|one two,three|four|five");
    EXPECT_EQ(breaks("one (two) three: four"), "|one,two,three,four");
    EXPECT_EQ(breaks("one - two \u2013 three"), "|one,two,three");
}

TEST(Reading, HyphensAndApostrophesPartNothing)
{
    EXPECT_EQ(breaks("juin-d\u00e9cembre d'Autriche"), "|juin decembre autriche");
}

TEST(Reading, ShortLinesAreSentencesWrappedOnesAreNot)
{
    EXPECT_EQ(breaks("Subject\none two"), "|subject|one two");
    const std::string line =
        "administrations communications informations organisations";  // longer than a short one
    const auto words = [&](const std::string& after) {
        const std::string all = breaks(line + after);
        return all.substr(all.find("organisations") + 13);
    };
    EXPECT_EQ(words("\none"), " one");
    EXPECT_EQ(words("\n- one"), "|one");
    EXPECT_EQ(words("\n\none"), "|one");
}

TEST(Reading, NothingHasNoWords)
{
    const AnalysedText nothing = analysed("...");
    const Reading reading{nothing};
    EXPECT_EQ(reading.size(), 0);
    EXPECT_EQ(reading.break_before(0), Break::sentence);
    EXPECT_EQ(reading.gap_before(0), "...");
}

TEST(Reading, StaysWithinSentenceClauseAndReach)
{
    const AnalysedText words = analysed("one. two three, four five six. seven");
    const Reading reading{words};
    const TokenRange all{0, reading.size()};
    EXPECT_EQ(reading.within_sentence(3, all).first, 1);
    EXPECT_EQ(reading.within_sentence(3, all).last, 6);
    EXPECT_EQ(reading.within_clause(3, all).first, 3);
    EXPECT_EQ(reading.near(3, 1).first, 2);
    EXPECT_EQ(reading.near(3, 1).last, 5);
}

TEST(PhraseTable, TakesTheLongestPhraseAndNoWordTwice)
{
    const PhraseTable<int> table{Analyser{}, {{1, "working|work in"}, {2, "working language"}}};
    const AnalysedText words = analysed("Working languages: work, in; we work in teams");
    const auto hits = table.find(Reading{words});
    ASSERT_EQ(hits.size(), 2);
    EXPECT_EQ(hits[0].meaning, 2);
    EXPECT_EQ(hits[0].range.last, 2);
    EXPECT_EQ(hits[1].meaning, 1);
    EXPECT_EQ(hits[1].range.first, 5);
}

TEST(PhraseTable, IgnoresAccentsPluralsAndElidedArticles)
{
    const PhraseTable<int> table{Analyser{}, {{1, "\u00e9tat membre"}}};
    const AnalysedText words = analysed("d'\u00c9tats membres");
    EXPECT_EQ(table.find(Reading{words}).size(), 1);
}

}  // namespace
}  // namespace vivier
