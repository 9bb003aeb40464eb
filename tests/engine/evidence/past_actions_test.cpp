// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/past_actions.h"

#include "engine/evidence/action_relevance.h"
#include "engine/evidence/recency.h"
#include "tests/support/test_roster.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vivier {
namespace {

Action led_by(std::string id, std::string_view end, Role role = Role::lead)
{
    Action action = action_titled(std::move(id), "project");
    action.themes = {theme("ibm")};
    action.partner_countries = {country("MD")};
    action.end = parse_date(end);
    action.participations = {{"E1", role}};
    return action;
}

Query at(std::string_view today)
{
    Query query;
    query.themes = Eigen::VectorXd::Zero(
        static_cast<Eigen::Index>(project_knowledge().vocabularies().themes.size()));
    query.today = day(today);
    return query;
}

TEST(PastActions, IsRelevanceTimesRoleTimesStatusTimesAge)
{
    Action action = led_by("A1", "2022-06-01", Role::moderator);
    action.status = ActionStatus::ongoing;
    const TestRoster roster{{expert_named("E1")}, {action}};
    const std::vector<double> relevance{0.5};
    // .5 x .7 x .8 x 1
    EXPECT_NEAR(past_actions(roster.pool(), at("2022-06-01"), relevance)[0], 0.28, 1e-12);
    // Recency does not ask for the role.
    EXPECT_NEAR(recency(roster.pool(), at("2022-06-01"), relevance)[0], 0.4, 1e-12);
}

TEST(PastActions, HalvesEveryEightYearsDownToAQuarter)
{
    const TestRoster roster{{expert_named("E1")}, {led_by("A1", "2000-01-01")}};
    const std::vector<double> relevance{1};
    EXPECT_NEAR(past_actions(roster.pool(), at("2008-01-01"), relevance)[0], 0.5, 1e-12);
    EXPECT_NEAR(past_actions(roster.pool(), at("2040-01-01"), relevance)[0], 0.25, 1e-12);
}

TEST(PastActions, LetsFurtherActionsCountLessAndLess)
{
    const TestRoster roster{{expert_named("E1")},
                            {led_by("A1", "2022-01-01"), led_by("A2", "2022-01-01")}};
    const std::vector<double> relevance{0.5, 0.4};
    // 1 - (1 - .5)(1 - .4 x .7)
    EXPECT_NEAR(past_actions(roster.pool(), at("2022-01-01"), relevance)[0], 1 - 0.5 * 0.72, 1e-12);
}

TEST(PastActions, GivesNothingForACancelledAction)
{
    Action action = led_by("A1", "2022-01-01");
    action.status = ActionStatus::cancelled;
    const TestRoster roster{{expert_named("E1")}, {action}};
    EXPECT_EQ(past_actions(roster.pool(), at("2022-01-01"), std::vector<double>{1})[0], 0);
}

TEST(ActionRelevance, IsTheSharesOfWhatTheRequestSpeaksOf)
{
    const TestRoster roster{{expert_named("E1")}, {led_by("A1", "2022-01-01")}};
    Query query = at("2022-01-01");
    const auto relevance = [&] {
        return action_relevance(roster.pool(), project_knowledge(), query)[0];
    };
    EXPECT_EQ(relevance(), 0);
    query.themes(theme("ibm").index) = 1;
    EXPECT_NEAR(relevance(), 1, 1e-12);
    const auto fiji =
        static_cast<CountryPosition>(project_knowledge().position_of(country("FJ")).value());
    query.countries = {{fiji, 1}};
    const auto moldova =
        static_cast<CountryPosition>(project_knowledge().position_of(country("MD")).value());
    const double near = project_knowledge().country_kernel()(fiji, moldova);
    // (.4 x 1 + .2 x near) / .6
    EXPECT_NEAR(relevance(), (0.4 + 0.2 * near) / 0.6, 1e-12);
}

TEST(ActionRelevance, CountsTheCountryOnlyAsFarAsTheSubjectAgrees)
{
    Action action = led_by("A1", "2022-01-01");
    action.themes = {theme("climate_mobility")};
    const TestRoster roster{{expert_named("E1")}, {action}};
    Query query = at("2022-01-01");
    query.themes(theme("ibm").index) = 1;
    query.countries = {
        {static_cast<CountryPosition>(project_knowledge().position_of(country("MD")).value()), 1}};
    const double related = project_knowledge().theme_relatedness()(theme("ibm").index,
                                                                   theme("climate_mobility").index);
    EXPECT_NEAR(action_relevance(roster.pool(), project_knowledge(), query)[0], related, 1e-12);
}

}  // namespace
}  // namespace vivier
