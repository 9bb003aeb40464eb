// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/vocabulary.h"

#include "tests/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<std::string> kWords{"ibm", "thb", "integration", "diaspora", "return"};

TEST(Vocabulary, IdsArePositions)
{
    const Vocabulary<ThemeTag> words{kWords};
    EXPECT_EQ(words.size(), 5U);
    EXPECT_EQ(words.find("thb").value().index, 1U);
    EXPECT_EQ(words.word(ThemeId{2}), "integration");
    EXPECT_FALSE(words.find("THB"));
}

TEST(NearestWords, AreOneSlipAway)
{
    EXPECT_THAT(nearest_words("ibn", kWords), ElementsAre("ibm"));
    EXPECT_THAT(nearest_words("IBM", kWords), ElementsAre("ibm"));
    EXPECT_THAT(nearest_words("diapsora", kWords), ElementsAre("diaspora"));
    EXPECT_THAT(nearest_words("intgration", kWords), ElementsAre("integration"));
}

TEST(NearestWords, AreNotTooFar)
{
    EXPECT_THAT(nearest_words("zzz", kWords), IsEmpty());
    EXPECT_THAT(nearest_words("", kWords), IsEmpty());
    EXPECT_THAT(nearest_words(std::string(5000, 'x'), kWords), IsEmpty());
}

TEST(NearestWords, AreNoMoreThanAskedFor)
{
    const std::vector<std::string> many{"aaa1", "aaa2", "aaa3", "aaa4"};
    EXPECT_THAT(nearest_words("aaa", many, 2), ElementsAre("aaa1", "aaa2"));
}

TEST(UnknownWord, SaysWhatMayBeMeant)
{
    EXPECT_EQ(unknown_word("theme", "ibn", kWords), "unknown theme 'ibn'; did you mean ibm?");
    EXPECT_EQ(unknown_word("theme", "zzz", kWords), "unknown theme 'zzz'");
}

TEST(Vocabularies, KnowAllLanguagesOfIso639)
{
    const std::vector<std::string>& languages = project_knowledge().vocabularies().languages;
    for (const char* code : {"en", "fr", "ar", "ka", "hy", "az", "tl", "sw"})
        EXPECT_THAT(languages, Contains(code));
    EXPECT_TRUE(std::is_sorted(languages.begin(), languages.end()));
    EXPECT_GT(languages.size(), 180U);
}

}  // namespace
}  // namespace vivier
