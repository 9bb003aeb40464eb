// SPDX-License-Identifier: GPL-2.0-or-later
// What the project's own knowledge reads as countries.
#include "tests/support/concepts_in.h"
#include "tests/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

/// Countries alone.
std::vector<std::string> named(std::string text)
{
    std::vector<std::string> countries = concepts_in(project_knowledge(), std::move(text));
    std::erase_if(countries,
                  [](const std::string& word) { return word.front() < 'A' || 'Z' < word.front(); });
    return countries;
}

TEST(PlacesInTexts, AreCountriesTheirPeopleAndTheirCities)
{
    EXPECT_THAT(named("Moldova, Moldovan officials, Chișinău"), ElementsAre("MD", "MD", "MD"));
    EXPECT_THAT(named("l'Azerbaïdjan et l’Arménie"), ElementsAre("AZ", "AM"));
    EXPECT_THAT(named("institutions ukrainiennes de Kyiv"), ElementsAre("UA", "UA"));
    EXPECT_THAT(named("Грузия, Молдавия и Украина"), ElementsAre("GE", "MD", "UA"));
    EXPECT_THAT(named("خبير من جورجيا"), ElementsAre("GE"));
}

TEST(PlacesInTexts, AreNamedInAnyCaseOfRussian)
{
    EXPECT_THAT(named("работа в Грузии, Минске и Киеве"), ElementsAre("GE", "BY", "UA"));
}

TEST(PlacesInTexts, LongestNameWins)
{
    EXPECT_THAT(named("Niger and Nigeria"), ElementsAre("NE", "NG"));
    EXPECT_THAT(named("Nigeria"), ElementsAre("NG"));
    EXPECT_THAT(named("Guinea-Bissau"), ElementsAre("GW"));
    EXPECT_THAT(named("Guinée équatoriale"), ElementsAre("GQ"));
    EXPECT_THAT(named("Papua New Guinea"), ElementsAre("PG"));
    EXPECT_THAT(named("South Sudan"), ElementsAre("SS"));
    EXPECT_THAT(named("République démocratique du Congo"), ElementsAre("CD"));
}

TEST(PlacesInTexts, SeasAndRiversAreNone)
{
    EXPECT_THAT(named("le golfe de Guinée"), IsEmpty());
    EXPECT_THAT(named("the Congo river"), IsEmpty());
    EXPECT_THAT(named("in the Indian Ocean"), IsEmpty());
}

TEST(PlacesInTexts, CongoIsOneOfTwo)
{
    EXPECT_THAT(named("Congo"), UnorderedElementsAre("CG?", "CD?"));
    EXPECT_THAT(named("Congo, its capital being Kinshasa"), ElementsAre("CD", "CD"));
}

TEST(PlacesInTexts, TreatiesAreNamedAfterCitiesWithoutMeaningThem)
{
    EXPECT_THAT(named("the Rabat Process"), IsEmpty());
    EXPECT_THAT(named("le processus de Rabat"), IsEmpty());
    EXPECT_THAT(named("the Dublin Regulation"), IsEmpty());
    EXPECT_THAT(named("a seminar in Rabat"), ElementsAre("MA"));
}

TEST(PlacesInTexts, OtherGeorgias)
{
    EXPECT_THAT(named("Georgia Tech, Atlanta"), Not(Contains("GE")));
    EXPECT_THAT(named("in Savannah, Georgia, USA"), Not(Contains("GE")));
    EXPECT_THAT(named("Georgia asked for experts"), ElementsAre("GE"));
}

TEST(PlacesInTexts, PersonsAreNoCountries)
{
    EXPECT_THAT(named("Michael Jordan"), IsEmpty());
    EXPECT_THAT(named("We thank Ms Jordan and Chad Smith."), Not(Contains("JO")));
    EXPECT_THAT(named("Chad Smith"), IsEmpty());
    EXPECT_THAT(named("Maurice Dupont, expert"), IsEmpty());
    EXPECT_THAT(named("They work in Jordan. Michael Jordan does not."), ElementsAre("JO"));
}

TEST(PlacesInTexts, CountriesNextToOtherCapitalsAreNoPersons)
{
    EXPECT_THAT(named("We work in Northern Jordan."), ElementsAre("JO"));
    EXPECT_THAT(named("Jordan Border Guards"), ElementsAre("JO"));
    EXPECT_THAT(named("A team of MIEUX Jordan."), ElementsAre("JO"));
}

TEST(PlacesInTexts, AcronymsOfCountriesAreWrittenInCapitals)
{
    EXPECT_THAT(named("the US, the U.S. and the UK"), ElementsAre("US", "US", "GB"));
    EXPECT_THAT(named("They told us about it."), IsEmpty());
}

TEST(PlacesInTexts, NamesOfCountriesMayBeSmallUnlessTheyAreWordsToo)
{
    EXPECT_THAT(named("Nous cherchons un expert en moldavie et en géorgie."),
                ElementsAre("MD", "GE"));
    EXPECT_THAT(named("We had roast turkey from fine china."), IsEmpty());
    EXPECT_THAT(named("turkey: border guards"), ElementsAre("TR"));
}

TEST(PlacesInTexts, NamesThatAreWordsElsewhereNeedMore)
{
    EXPECT_THAT(named("Réunion avec le ministère"), IsEmpty());
    EXPECT_THAT(named("Une experte à La Réunion"), ElementsAre("RE"));
    EXPECT_THAT(named("Small Island Developing States"), IsEmpty());
    EXPECT_THAT(named("Того не может быть"), IsEmpty());
}

TEST(PlacesInTexts, AnArticleThatIsPartOfTheNameMustBeThere)
{
    EXPECT_THAT(named("un séjour au Cap, puis à La Paz"), ElementsAre("ZA", "BO"));
    EXPECT_THAT(named("Octavio Paz a franchi le pas. Cap sur demain !"), IsEmpty());
}

TEST(PlacesInTexts, NamesHaveNoPlural)
{
    EXPECT_THAT(named("recorrieron Los Chiles"), IsEmpty());
    EXPECT_THAT(named("the Georgians and the Moldovans"), ElementsAre("GE", "MD"));
}

TEST(PlacesInTexts, AnAcronymIsNoOrdinaryWord)
{
    EXPECT_THAT(named("le Royaume-Uni (RU)"), ElementsAre("GB", "GB"));
    EXPECT_THAT(named("RU"), IsEmpty());
}

TEST(PlacesInTexts, LanguagesAreNoCountries)
{
    EXPECT_THAT(named("Working English (B2) or Russian (B2) is required."), IsEmpty());
    EXPECT_THAT(named("She teaches in Russian. Some Georgian at market level."), IsEmpty());
    EXPECT_THAT(named("Travail en anglais, le roumain serait un atout."), IsEmpty());
    EXPECT_THAT(named("expert anglais B2 requis"), IsEmpty());
    EXPECT_THAT(named("English lessons for Ukrainian-speaking families"), IsEmpty());
}

TEST(PlacesInTexts, AdjectivesOfCountriesAreNoLanguages)
{
    EXPECT_THAT(named("with Polish and Bulgarian officers"), ElementsAre("PL", "BG"));
    EXPECT_THAT(named("the Polish-Ukrainian border"), ElementsAre("PL", "UA"));
    EXPECT_THAT(named("le ministère géorgien et un juriste français"), ElementsAre("GE", "FR"));
    EXPECT_THAT(named("an Austrian, Dutch or Russian inspector"), ElementsAre("AT", "NL", "RU"));
    EXPECT_THAT(named("Two Russians came."), ElementsAre("RU"));
}

}  // namespace
}  // namespace vivier
