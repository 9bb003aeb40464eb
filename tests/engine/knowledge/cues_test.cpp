// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/cues.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

class CuesInText : public testing::Test {
protected:
    /// Whether one of `cues` is found around the tokens in `mention`, `reach` to either side.
    bool found(const std::vector<std::string>& cues, TokenRange mention, std::size_t reach) const
    {
        return has_cue(tokens_, widen(mention, reach, tokens_.size()), mention,
                       make_cues(analyser_, cues));
    }

    Analyser analyser_;
    std::vector<Token> tokens_ =
        analyser_.analyse("The border guards of Jordan went to the frontières", std::nullopt);
    TokenRange jordan_{4, 5};
};

TEST_F(CuesInText, AreFoundWithinReach)
{
    EXPECT_TRUE(found({"border"}, jordan_, 3));
    EXPECT_FALSE(found({"border"}, jordan_, 2));
    EXPECT_TRUE(found({"frontière"}, jordan_, 100));
    EXPECT_FALSE(found({"customs"}, jordan_, 100));
}

TEST_F(CuesInText, MayHaveSeveralWords)
{
    EXPECT_TRUE(found({"border guard"}, jordan_, 3));
    EXPECT_FALSE(found({"border police"}, jordan_, 3));
}

TEST_F(CuesInText, SayMoreThanTheMention)
{
    EXPECT_FALSE(found({"Jordan"}, jordan_, 100));
    EXPECT_TRUE(found({"of Jordan"}, jordan_, 100));
}

TEST_F(CuesInText, WithoutWordsAreNone)
{
    EXPECT_FALSE(found({"", "..."}, jordan_, 100));
    EXPECT_FALSE(found({}, jordan_, 100));
}

TEST_F(CuesInText, RangesStayWithinTheText)
{
    const TokenRange all = widen(jordan_, 100, tokens_.size());
    EXPECT_EQ(all.first, 0U);
    EXPECT_EQ(all.last, tokens_.size());
}

}  // namespace
}  // namespace vivier
