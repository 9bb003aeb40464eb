// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/text_relevance.h"

#include "tests/support/test_roster.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAre;

constexpr double kTolerance = 1e-12;

/// Each text an expert's. The words are in no list of stop words and name no concept.
TestRoster roster_of(const std::vector<std::string>& texts)
{
    std::vector<Expert> experts;
    for (const std::string& text : texts) {
        experts.push_back(expert_named("E" + std::to_string(experts.size())));
        experts.back().texts = {text_in("en", text)};
    }
    return TestRoster{std::move(experts), {}};
}

std::vector<double> relevance(const TestRoster& roster, const std::vector<QueryTerm>& terms)
{
    return text_relevance(roster.pool(), expert_texts_of(roster.pool()), terms);
}

TEST(TextRelevance, IsOneForTheRequestItself)
{
    const TestRoster roster = roster_of({"zebra lion", "lion tiger", "tiger tiger"});
    EXPECT_NEAR(relevance(roster, {{"Zzebra", 1}, {"Zlion", 1}})[0], 1, kTolerance);
}

TEST(TextRelevance, IsTheShareOfWhatTheRequestWouldEarn)
{
    // Two documents of length 2 (the mean); both terms in one document each, so their idf is equal
    // and cancels. The first has one of the two terms, as often as the request: half its ideal.
    const TestRoster roster = roster_of({"zebra mouse", "lion mouse"});
    EXPECT_THAT(relevance(roster, {{"Zzebra", 1}, {"Zlion", 1}}),
                ElementsAre(DoubleNear(0.5, kTolerance), DoubleNear(0.5, kTolerance)));
}

TEST(TextRelevance, IsNeverMoreThanOne)
{
    const TestRoster roster = roster_of({"zebra zebra zebra zebra", "lion"});
    EXPECT_EQ(relevance(roster, {{"Zzebra", 1}})[0], 1);
}

TEST(TextRelevance, LeavesOutWhatNoDocumentSays)
{
    const TestRoster roster = roster_of({"zebra", "lion"});
    EXPECT_EQ(relevance(roster, {{"Zzebra", 1}}),
              relevance(roster, {{"Zzebra", 1}, {"Zunheard", 5}}));
    EXPECT_THAT(relevance(roster, {{"Zunheard", 1}}), ElementsAre(0, 0));
    EXPECT_THAT(relevance(roster, {}), ElementsAre(0, 0));
}

TEST(TextRelevance, AcceptsAnEmptyPool)
{
    const TestRoster roster{{}, {}};
    EXPECT_TRUE(relevance(roster, {{"Zzebra", 1}}).empty());
}

}  // namespace
}  // namespace vivier
