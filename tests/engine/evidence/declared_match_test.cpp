// SPDX-License-Identifier: GPL-2.0-or-later
// Activities, languages and origins.
#include "engine/evidence/activity_match.h"
#include "engine/evidence/language_match.h"
#include "engine/evidence/origin_match.h"
#include "tests/support/test_roster.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::DoubleEq;
using ::testing::ElementsAre;

StoredLanguage spoken(std::string_view code, std::optional<LanguageLevel> level)
{
    StoredLanguage stored;
    stored.code = {code[0], code[1]};
    if (level) stored.level = static_cast<std::uint8_t>(*level);
    return stored;
}

TEST(ActivityMatch, CountsClaimsLessThanTextsAndTextsLessThanActions)
{
    Expert claims = expert_named("E1");
    claims.activities = {activity("training")};
    Expert writes = expert_named("E2");
    writes.texts = {text_in("en", "She gave a training course.")};
    Action action = action_titled("A1", "project");
    action.activities = {{activity("training"), std::nullopt, "course"}};
    action.participations = {{"E3", Role::trainer}};
    const TestRoster roster{{claims, writes, expert_named("E3"), expert_named("E4")}, {action}};
    Query query;
    query.activities = {activity("training")};
    ASSERT_EQ(roster.pool().activity_foundation(1, activity("training")), Foundation::in_text);
    EXPECT_THAT(activity_match(roster.pool(), query), ElementsAre(0.4, 0.7, 1, 0));
}

TEST(ActivityMatch, IsTheMeanOverWhatIsAskedFor)
{
    Expert expert = expert_named("E1");
    expert.activities = {activity("training")};
    const TestRoster roster{{expert}, {}};
    Query query;
    query.activities = {activity("training"), activity("manual")};
    EXPECT_THAT(activity_match(roster.pool(), query), ElementsAre(DoubleEq(0.2)));
    query.activities.clear();
    EXPECT_THAT(activity_match(roster.pool(), query), ElementsAre(0));
}

TEST(LanguageMatch, HalvesForEachLevelBelow)
{
    const LanguageWish wish{{{language("en"), LanguageLevel::c1}}, false};
    using Spoken = std::vector<StoredLanguage>;
    EXPECT_EQ(wish_value(wish, Spoken{spoken("en", LanguageLevel::c1)}), 1);
    EXPECT_EQ(wish_value(wish, Spoken{spoken("en", LanguageLevel::native)}), 1);
    EXPECT_EQ(wish_value(wish, Spoken{spoken("en", LanguageLevel::b2)}), 0.5);
    EXPECT_EQ(wish_value(wish, Spoken{spoken("en", LanguageLevel::b1)}), 0.25);
    EXPECT_EQ(wish_value(wish, Spoken{spoken("en", LanguageLevel::a2)}), 0);
    EXPECT_EQ(wish_value(wish, Spoken{spoken("en", std::nullopt)}), 0.5);
    EXPECT_EQ(wish_value(wish, Spoken{spoken("fr", LanguageLevel::native)}), 0);
    EXPECT_EQ(wish_value(wish, Spoken{}), 0);
}

TEST(LanguageMatch, TakesTheBestAlternative)
{
    const LanguageWish wish{{{language("en"), LanguageLevel::c1}, {language("ro"), std::nullopt}},
                            false};
    const std::vector<StoredLanguage> both{spoken("en", LanguageLevel::b2),
                                           spoken("ro", LanguageLevel::a1)};
    EXPECT_EQ(wish_value(wish, both), 1);
    EXPECT_EQ(wish_met(wish, both), WishMet::yes);
}

TEST(LanguageMatch, TellsUnknownFromNo)
{
    const LanguageWish wish{{{language("en"), LanguageLevel::b2}}, true};
    using Spoken = std::vector<StoredLanguage>;
    EXPECT_EQ(wish_met(wish, Spoken{}), WishMet::unknown);
    EXPECT_EQ(wish_met(wish, Spoken{spoken("en", std::nullopt)}), WishMet::unknown);
    EXPECT_EQ(wish_met(wish, Spoken{spoken("en", LanguageLevel::b1)}), WishMet::no);
    EXPECT_EQ(wish_met(wish, Spoken{spoken("fr", LanguageLevel::c2)}), WishMet::no);
}

TEST(OriginMatch, IsOneForAnOriginThatIsAskedFor)
{
    Expert official = expert_named("E1");
    official.origin = origin("eu_ms_public");
    Expert scholar = expert_named("E2");
    scholar.origin = origin("academia");
    const TestRoster roster{{official, scholar, expert_named("E3")}, {}};
    Query query;
    query.origins = {origin("eu_ms_public"), origin("diaspora_member")};
    EXPECT_THAT(origin_match(roster.pool(), query), ElementsAre(1, 0, 0));
}

}  // namespace
}  // namespace vivier
