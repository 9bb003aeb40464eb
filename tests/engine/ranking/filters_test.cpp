// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/filters.h"

#include "tests/support/test_roster.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

class Filters : public testing::Test {
protected:
    /// What `expert` fails under `need`; the roster has nobody else.
    [[nodiscard]] std::optional<Filter> failed() const
    {
        const TestRoster roster{{expert}, {}};
        return failed_filter(roster.pool(), constraints_of(need, day("2022-06-15")), 0);
    }

    [[nodiscard]] std::vector<std::string> unknown() const
    {
        const TestRoster roster{{expert}, {}};
        return unknown_filters(roster.pool(), constraints_of(need, day("2022-06-15")), 0);
    }

    void require(std::vector<LanguageSkill> any_of)
    {
        need.languages.push_back({{std::move(any_of), true}, {}});
    }

    Expert expert = expert_named("E1");
    Need need;
};

TEST_F(Filters, WhatIsUnknownPasses)
{
    require({{language("en"), LanguageLevel::b2}});
    need.from = NeededDate{day("2022-07-01"), {}};

    EXPECT_FALSE(failed().has_value());
    EXPECT_EQ(unknown(),
              (std::vector<std::string>{"status", "consent", "language", "availability"}));
}

TEST_F(Filters, OnlyActiveExpertsPass)
{
    expert.status = ExpertStatus::active;
    EXPECT_FALSE(failed().has_value());
    expert.status = ExpertStatus::suspended;
    EXPECT_EQ(failed(), Filter::status);
    expert.status = ExpertStatus::retired;
    EXPECT_EQ(failed(), Filter::status);
}

TEST_F(Filters, ConsentHoldsOnItsLastDay)
{
    expert.consent = Consent{day("2020-01-01"), day("2022-06-15")};
    EXPECT_FALSE(failed().has_value());
    need.received = day("2022-06-16");
    EXPECT_EQ(failed(), Filter::consent);
}

TEST_F(Filters, ARequiredLanguageMustBeSpokenWellEnough)
{
    require({{language("en"), LanguageLevel::b2}});
    expert.languages = {{language("en"), LanguageLevel::b1}};
    EXPECT_EQ(failed(), Filter::language);
    expert.languages = {{language("en"), LanguageLevel::b2}};
    EXPECT_FALSE(failed().has_value());
    expert.languages = {{language("en"), std::nullopt}};
    EXPECT_FALSE(failed().has_value());
    expert.languages = {{language("fr"), LanguageLevel::native}};
    EXPECT_EQ(failed(), Filter::language);
}

TEST_F(Filters, OneAlternativeIsEnoughAndEveryWishCounts)
{
    require({{language("ro"), std::nullopt}, {language("ru"), std::nullopt}});
    expert.languages = {{language("ru"), LanguageLevel::a2}};
    EXPECT_FALSE(failed().has_value());
    require({{language("en"), std::nullopt}});
    EXPECT_EQ(failed(), Filter::language);
}

TEST_F(Filters, ADesirableLanguageExcludesNobody)
{
    need.languages.push_back({{{{language("ro"), LanguageLevel::b2}}, false}, {}});
    expert.languages = {{language("en"), LanguageLevel::c2}};
    EXPECT_FALSE(failed().has_value());
}

TEST_F(Filters, OneFreeDayOfTheMissionIsEnough)
{
    need.from = NeededDate{day("2022-07-01"), {}};
    need.to = NeededDate{day("2022-07-31"), {}};
    expert.availability = {{day("2022-01-01"), day("2022-06-30")}};
    EXPECT_EQ(failed(), Filter::availability);
    expert.availability.push_back({day("2022-07-31"), day("2022-08-31")});
    EXPECT_FALSE(failed().has_value());
}

TEST_F(Filters, AMissionWithOneEndReachesToTheOther)
{
    need.to = NeededDate{day("2022-07-31"), {}};
    expert.availability = {{day("2022-08-01"), day("2022-12-31")}};
    EXPECT_EQ(failed(), Filter::availability);
    need.to.reset();
    need.from = NeededDate{day("2023-01-01"), {}};
    EXPECT_EQ(failed(), Filter::availability);
    need.from = NeededDate{day("2022-12-31"), {}};
    EXPECT_FALSE(failed().has_value());
}

TEST_F(Filters, TheFirstThatFailsIsNamed)
{
    expert.status = ExpertStatus::suspended;
    expert.consent = Consent{std::nullopt, day("2021-01-01")};
    EXPECT_EQ(failed(), Filter::status);
}

}  // namespace
}  // namespace vivier
