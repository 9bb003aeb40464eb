// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/country_experience.h"

#include "tests/support/test_roster.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vivier {
namespace {

CountryPosition position(std::string_view code)
{
    return static_cast<CountryPosition>(project_knowledge().position_of(country(code)).value());
}

double kernel(std::string_view a, std::string_view b)
{
    return project_knowledge().country_kernel()(position(a), position(b));
}

/// Posted in each of `codes`: strength .5 each.
Expert tied_to(std::vector<Country> countries)
{
    Expert expert = expert_named("E1");
    expert.diaspora_of = std::move(countries);
    return expert;
}

double experience(const Expert& expert, std::vector<QueryCountry> partners)
{
    const TestRoster roster{{expert}, {}};
    Query query;
    query.countries = std::move(partners);
    return country_experience(roster.pool(), project_knowledge(), query)[0];
}

TEST(CountryExperience, IsTheStrengthInTheCountryItself)
{
    EXPECT_NEAR(experience(tied_to({country("MD")}), {{position("MD"), 1}}), 0.5, 1e-7);
}

TEST(CountryExperience, CountsTheNearestOfTheExpertsCountriesNotTheirSum)
{
    const double nearest = std::max(kernel("AZ", "GE"), kernel("AZ", "UA"));
    EXPECT_NEAR(experience(tied_to({country("GE"), country("UA")}), {{position("AZ"), 1}}),
                0.5 * nearest, 1e-7);
}

TEST(CountryExperience, WeighsThePartners)
{
    EXPECT_NEAR(
        experience(tied_to({country("MD")}), {{position("MD"), 0.25}, {position("FJ"), 0.75}}),
        0.25 * 0.5 + 0.75 * 0.5 * kernel("FJ", "MD"), 1e-7);
}

TEST(CountryExperience, LetsGeorgiaCountForAzerbaijanButLessThanItself)
{
    EXPECT_GT(kernel("AZ", "GE"), 0.2);
    EXPECT_LT(kernel("AZ", "GE"), 0.8);
    EXPECT_GT(kernel("AZ", "GE"), kernel("AZ", "FJ"));
}

TEST(CountryExperience, SaturatesWithYearsAndDecaysWithAge)
{
    const auto declared = [](double years, int last) {
        Expert expert = expert_named("E1");
        expert.countries = {{country("MD"), years, last}};
        return expert;
    };
    Action action = action_titled("A1", "dates the roster");
    action.start = parse_date("2022-12-31");
    const auto value = [&](const Expert& expert) {
        const TestRoster roster{{expert}, {action}};
        Query query;
        query.countries = {{position("MD"), 1}};
        return country_experience(roster.pool(), project_knowledge(), query)[0];
    };
    // (.25 + .35 (1 - e^-1)) x 1, and halved eight years (2 922 days of 365.25) later.
    const double three_years = 0.25 + 0.35 * (1 - std::exp(-1));
    EXPECT_NEAR(value(declared(3, 2022)), three_years, 1e-7);
    EXPECT_NEAR(value(declared(3, 2014)), three_years / 2, 1e-7);
    EXPECT_LT(value(declared(6, 2022)), 2 * value(declared(3, 2022)));
}

}  // namespace
}  // namespace vivier
