// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/overriding.h"

#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <optional>

namespace vivier {
namespace {

constexpr std::string_view kText =
    "Moldova asks for two experts in IBM and for a workshop with Austria in September 2022, "
    "English B2 required.";

Request moldova()
{
    Request request;
    request.text = kText;
    request.received = day("2022-06-10");
    return request;
}

Need need_of(const Request& request, const Wishes& options = {})
{
    static const Understanding kUnderstanding{project_knowledge()};
    return kUnderstanding.need_of(request, options);
}

TEST(Overriding, WithoutWishesTheTextDecides)
{
    const Need need = need_of(moldova());
    EXPECT_EQ(shown::themes(need), "ibm");
    EXPECT_EQ(shown::partners(need), "MD");
    EXPECT_EQ(shown::languages(need), "en:B2!");
    EXPECT_TRUE(need.overridden.empty());
    EXPECT_EQ(need.themes.front().ground.origin, Origin::text);
}

TEST(Overriding, AWishStandsAboveTheText)
{
    Request request = moldova();
    request.themes = {theme("thb")};
    request.countries = {country("GE")};
    request.activities = {activity("training")};
    request.languages = {{{{language("fr"), LanguageLevel::c1}}, true}};
    request.start = day("2022-07-01");
    request.end = day("2022-12-31");
    request.team_size = 5;
    request.origins = {origin("academia")};
    const Need need = need_of(request);
    EXPECT_EQ(shown::themes(need), "thb");
    EXPECT_EQ(shown::partners(need), "GE");
    EXPECT_EQ(shown::activities(need), "training");
    EXPECT_EQ(shown::languages(need), "fr:C1!");
    EXPECT_EQ(shown::period(need), "2022-07-01..2022-12-31");
    EXPECT_EQ(shown::team(need), "5");
    EXPECT_EQ(shown::origins(need), "academia");
    EXPECT_EQ(shown::overridden(need),
              "themes:ibm countries:MD activities:workshop languages:en:B2 from:2022-09-01 "
              "to:2022-09-30 team_size:2");
    EXPECT_EQ(need.overridden.front().by, Origin::wish);
    EXPECT_EQ(shown::quote(need, need.overridden.front().ground), "IBM");
}

TEST(Overriding, AnOptionStandsAboveBoth)
{
    Request request = moldova();
    request.themes = {theme("thb")};
    Wishes options;
    options.themes = {theme("asylum")};
    const Need need = need_of(request, options);
    EXPECT_EQ(shown::themes(need), "asylum");
    EXPECT_EQ(need.themes.front().ground.origin, Origin::option);
    ASSERT_EQ(shown::overridden(need), "themes:ibm themes:thb");
    EXPECT_EQ(need.overridden[0].ground.origin, Origin::text);
    EXPECT_EQ(need.overridden[0].by, Origin::wish);
    EXPECT_EQ(need.overridden[1].ground.origin, Origin::wish);
    EXPECT_EQ(need.overridden[1].by, Origin::option);
}

TEST(Overriding, OnlyTheKindsWishedFor)
{
    Wishes options;
    options.countries = {country("GE")};
    const Need need = need_of(moldova(), options);
    EXPECT_EQ(shown::partners(need), "GE");
    EXPECT_EQ(shown::themes(need), "ibm");
    EXPECT_EQ(shown::overridden(need), "countries:MD");
}

TEST(Overriding, WhatTheTextSaysAsWellKeepsItsPlace)
{
    Request request = moldova();
    request.themes = {theme("thb"), theme("ibm")};
    const Need need = need_of(request);
    EXPECT_EQ(shown::themes(need), "thb ibm");
    EXPECT_TRUE(need.overridden.empty());
    EXPECT_FALSE(need.themes[0].ground.span);
    EXPECT_EQ(shown::quote(need, need.themes[1].ground), "IBM");
    EXPECT_EQ(need.themes[1].ground.origin, Origin::wish);
    EXPECT_DOUBLE_EQ(need.themes[1].weight, 0.5);
}

TEST(Overriding, MentionedCountriesStayUnlessTheyAreWishedFor)
{
    Wishes options;
    options.countries = {country("GE")};
    EXPECT_EQ(shown::mentioned(need_of(moldova(), options)), "AT");
    options.countries = {country("AT")};
    const Need need = need_of(moldova(), options);
    EXPECT_EQ(shown::partners(need), "AT");
    EXPECT_EQ(shown::mentioned(need), "");
    EXPECT_EQ(shown::quote(need, need.countries.front().ground), "Austria");
}

TEST(Overriding, AWishRepeatedCountsOnce)
{
    Wishes options;
    options.themes = {theme("thb"), theme("thb")};
    options.countries = {country("GE"), country("GE")};
    const Need need = need_of(moldova(), options);
    EXPECT_EQ(need.themes.size(), 1);
    EXPECT_DOUBLE_EQ(need.themes.front().weight, 1);
    EXPECT_DOUBLE_EQ(need.countries.front().weight, 1);
}

TEST(Overriding, APeriodNeverEndsBeforeItStarts)
{
    Wishes options;
    options.start = day("2023-01-01");
    const Need later = need_of(moldova(), options);
    EXPECT_EQ(shown::period(later), "2023-01-01..");
    EXPECT_EQ(shown::overridden(later), "from:2022-09-01 to:2022-09-30");

    options = {};
    options.end = day("2022-08-31");
    EXPECT_EQ(shown::period(need_of(moldova(), options)), "..2022-08-31");
}

TEST(Overriding, ALanguageWishReplacesTheLevelOfTheText)
{
    Wishes options;
    options.languages = {{{{language("en"), LanguageLevel::c1}}, true}};
    const Need need = need_of(moldova(), options);
    EXPECT_EQ(shown::languages(need), "en:C1!");
    EXPECT_EQ(shown::quote(need, need.languages.front().ground), "English");
}

TEST(Overriding, AnInstitutionReplacesAllOfTheText)
{
    Wishes options;
    options.institution = project_knowledge().vocabularies().institutions.find("customs");
    Request request = moldova();
    request.text = "The border police and an NGO of Moldova";
    const Need need = need_of(request, options);
    EXPECT_EQ(shown::institutions(need), "customs");
    EXPECT_EQ(shown::overridden(need), "institutions:border_police institutions:cso");
}

}  // namespace
}  // namespace vivier
