// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/pool_builder.h"

#include "engine/domain/index_error.h"
#include "tests/support/files.h"
#include "tests/support/random_roster.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <system_error>

namespace vivier {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::ThrowsMessage;

AnalysedExpert analysed(std::string id)
{
    return {expert_named(std::move(id)), {}};
}

AnalysedAction analysed_action(std::string id)
{
    AnalysedAction action;
    action.action.id = std::move(id);
    return action;
}

/// The pool of one expert.
Pool pool_of(Expert expert)
{
    const TemporaryFolder folder;  // a mapped file outlives its name
    const DocumentAnalysis analysis{project_knowledge()};
    PoolBuilder builder{project_knowledge(), folder.path()};
    builder.add(analysis.expert(std::move(expert)));
    builder.write();
    return Pool::open(folder.path());
}

TEST(PoolBuilder, WritesAPoolOfNobody)
{
    const TestRoster roster{{}, {}};
    EXPECT_EQ(roster.pool().experts(), 0U);
    EXPECT_EQ(roster.pool().actions(), 0U);
    EXPECT_EQ(roster.pool().expert_terms(), 0U);
    EXPECT_EQ(roster.pool().find_expert("E1"), std::nullopt);
    EXPECT_EQ(roster.pool().reference_date(), day("2000-01-01"));
}

TEST(PoolBuilder, WritesTheSameBytesAgain)
{
    const TestRoster first = RandomRoster{4}.roster(20, 20);
    const TestRoster second = RandomRoster{4}.roster(20, 20);
    EXPECT_EQ(content_of(first.folder() / "pool.bin"), content_of(second.folder() / "pool.bin"));
    EXPECT_EQ(content_of(first.folder() / "texts.bin"), content_of(second.folder() / "texts.bin"));
}

TEST(PoolBuilder, RefusesIdsOutOfOrder)
{
    const TemporaryFolder folder;
    PoolBuilder builder{project_knowledge(), folder.path()};
    builder.add(analysed_action("A2"));
    EXPECT_THAT([&] { builder.add(analysed_action("A1")); },
                ThrowsMessage<std::invalid_argument>(HasSubstr("action A1 after A2")));
    builder.add(analysed("E2"));
    EXPECT_THAT([&] { builder.add(analysed("E2")); },
                ThrowsMessage<std::invalid_argument>(HasSubstr("expert E2 after E2")));
    EXPECT_THAT([&] { builder.add(analysed_action("A3")); },
                ThrowsMessage<std::invalid_argument>(HasSubstr("an action after the first")));
}

TEST(PoolBuilder, RefusesAnActionOfAnExpertWhoIsNotThere)
{
    const TemporaryFolder folder;
    PoolBuilder builder{project_knowledge(), folder.path()};
    AnalysedAction action = analysed_action("A1");
    action.action.participations = {{"E1", Role::lead}, {"E9", Role::expert}};
    builder.add(action);
    builder.add(analysed("E1"));
    EXPECT_THAT([&] { builder.write(); },
                ThrowsMessage<std::invalid_argument>(HasSubstr("names expert E9")));
}

TEST(PoolBuilder, SaysThatTheFolderCannotBeWritten)
{
    const TemporaryFolder folder;
    EXPECT_THROW(PoolBuilder(project_knowledge(), folder / "missing"), std::system_error);
}

TEST(PoolBuilder, TakesWhatTheRecordDoesNotSayAsUnknown)
{
    const Pool pool = pool_of(expert_named("E1"));
    EXPECT_EQ(pool.origin_of(0), std::nullopt);
    EXPECT_EQ(pool.status_of(0), std::nullopt);
    EXPECT_EQ(pool.consent_until(0), std::nullopt);
    EXPECT_FALSE(pool.declares_activities(0));
    EXPECT_THAT(pool.languages_of(0), IsEmpty());
    EXPECT_THAT(pool.availability_of(0), IsEmpty());
    EXPECT_THAT(pool.countries_of(0), IsEmpty());
    EXPECT_EQ(pool.theme_strengths().row(0).maxCoeff(), 0);
    EXPECT_EQ(pool.theme_foundation(0, theme("ibm")), Foundation::none);
}

TEST(PoolBuilder, KnowsConsentByItsEndAlone)
{
    Expert expert = expert_named("E1");
    const auto consent_of = [&](Consent consent) {
        expert.consent = consent;
        return pool_of(expert).consent_until(0);
    };
    EXPECT_EQ(consent_of({}), std::nullopt);
    EXPECT_EQ(consent_of({day("2021-03-15"), std::nullopt}), std::nullopt);
    EXPECT_EQ(consent_of({std::nullopt, day("2026-03-15")}), day("2026-03-15"));
    EXPECT_EQ(consent_of({day("2021-03-15"), day("1969-12-31")}), day("1969-12-31"));
    EXPECT_EQ(consent_of({std::nullopt, day("9999-12-31")}), day("9999-12-31"));
}

TEST(PoolBuilder, KeepsAvailabilityThatIsOpenAtEitherEnd)
{
    Expert expert = expert_named("E1");
    expert.availability = {{day("0000-01-01"), day("2022-05-31")},
                           {day("2022-09-01"), day("9999-12-31")}};
    const Pool pool = pool_of(expert);
    const auto periods = pool.availability_of(0);
    ASSERT_EQ(periods.size(), 2U);
    EXPECT_EQ(Date::from_days(periods[0].first), day("0000-01-01"));
    EXPECT_EQ(Date::from_days(periods[1].last), day("9999-12-31"));
}

TEST(PoolBuilder, TellsAZeroFromAnUnknownNumberOfYears)
{
    Expert expert = expert_named("E1");
    expert.themes = {{theme("ibm"), 0.0}, {theme("thb"), std::nullopt}};
    const Pool pool = pool_of(expert);
    const auto themes = pool.declared_themes_of(0);
    EXPECT_EQ(themes[0].years, 0);
    EXPECT_LT(themes[1].years, 0);
}

TEST(PoolBuilder, DatesExperienceFromTheLatestDayThatActionsSpeakOfAsPast)
{
    const auto reference = [](ActionStatus status, const char* start, const char* end) {
        Action action = action_titled("A1", "title");
        action.status = status;
        action.start = parse_date(start);
        action.end = parse_date(end);
        return TestRoster{{}, {action}}.pool().reference_date();
    };
    EXPECT_EQ(reference(ActionStatus::completed, "2020-01", "2021-06"), day("2021-06-30"));
    EXPECT_EQ(reference(ActionStatus::ongoing, "2020-02", "2031-06"), day("2020-02-01"));
    EXPECT_EQ(reference(ActionStatus::requested, "2031-02", "2032-06"), day("2000-01-01"));
}

TEST(PoolBuilder, LeavesOutTermsThatAreTooLong)
{
    Expert expert = expert_named("E1");
    expert.texts = {text_in("en", std::string(400, 'x') + " zebra")};
    const Pool pool = pool_of(expert);
    EXPECT_EQ(pool.expert_terms(), 1U);
    EXPECT_EQ(pool.expert_lengths()[0], 1U);
}

}  // namespace
}  // namespace vivier
