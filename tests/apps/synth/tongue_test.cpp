// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/tongue.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace vivier {
namespace {

TEST(ParseSentence, KeepsTheWordsBetweenTheSlots)
{
    const Sentence sentence = parse_sentence("{country}: {theme}, since {year}.");
    ASSERT_EQ(sentence.size(), 4U);
    EXPECT_EQ(sentence[0].words, "");
    EXPECT_EQ(sentence[0].slot, Slot::country);
    EXPECT_EQ(sentence[1].words, ": ");
    EXPECT_EQ(sentence[1].slot, Slot::theme);
    EXPECT_EQ(sentence[2].slot, Slot::year);
    EXPECT_EQ(sentence[3].words, ".");
    EXPECT_EQ(sentence[3].slot, Slot::none);
}

TEST(ParseSentence, RefusesSlotsThatDoNotExist)
{
    EXPECT_THROW((void)parse_sentence("{subject}"), std::invalid_argument);
    EXPECT_THROW((void)parse_sentence("{theme"), std::invalid_argument);
    EXPECT_TRUE(parse_sentence("").empty());
}

TEST(Tongue, FallsBackToEnglishAndThenToTheId)
{
    KnowledgeData knowledge;
    knowledge.activities = {{"drill", {{*Language::parse("en"), {"crisis \"drill\""}}}},
                            {"tour", {}}};
    const Tongue tongue{romanian_sentences(), knowledge};
    EXPECT_EQ(tongue.activities[0].front(), R"(crisis \"drill\")");
    EXPECT_EQ(tongue.activities[1].front(), "tour");
}

}  // namespace
}  // namespace vivier
