// SPDX-License-Identifier: GPL-2.0-or-later
// What the project's own knowledge reads as themes, activities and institutions.
#include "tests/support/concepts_in.h"
#include "tests/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

std::vector<std::string> named(std::string text)
{
    return concepts_in(project_knowledge(), std::move(text));
}

TEST(ThemesInTexts, AreNamedInFrenchAndEnglishAlike)
{
    EXPECT_THAT(named("integrated border management"), ElementsAre("ibm"));
    EXPECT_THAT(named("gestion intégrée des frontières (GIF)"), ElementsAre("ibm", "ibm"));
    EXPECT_THAT(named("GESTION INTEGREE DES FRONTIERES"), ElementsAre("ibm"));
    EXPECT_THAT(named("trafficking in human beings"), ElementsAre("thb"));
    EXPECT_THAT(named("la traite des êtres humains"), ElementsAre("thb"));
    EXPECT_THAT(named("gestion des crises consulaires"), ElementsAre("consular_crisis"));
    EXPECT_THAT(named("engagement de la diaspora"), ElementsAre("diaspora"));
    EXPECT_THAT(named("intégration des migrants"), ElementsAre("integration"));
}

TEST(ThemesInTexts, AreNamedInOtherLanguagesToo)
{
    EXPECT_THAT(named("Fachleute für Menschenhandel und Zwangsarbeit gesucht"),
                ElementsAre("thb", "thb"));
    EXPECT_THAT(named("gestión integrada de fronteras"), ElementsAre("ibm"));
    EXPECT_THAT(named("مكافحة الاتجار بالبشر"), ElementsAre("thb"));
}

TEST(ThemesInTexts, AreNamedInAnyCaseOfRussian)
{
    EXPECT_THAT(named("Нужен эксперт по торговле людьми"), ElementsAre("thb"));
    EXPECT_THAT(named("вопросы интеграции мигрантов и беженцев"), Contains("integration"));
    EXPECT_THAT(named("обучение пограничной службы"), Contains("ibm"));
}

TEST(ThemesInTexts, BorderManagementIsNoIntegration)
{
    EXPECT_THAT(named("integrated border management of Moldova"),
                Not(Contains(testing::StartsWith("integration"))));
}

TEST(ThemesInTexts, TheCompanyIsNoTheme)
{
    EXPECT_THAT(named("IBM Watson on our IBM mainframe"), IsEmpty());
    EXPECT_THAT(named("Fifteen years with IBM: cloud, software, servers."), IsEmpty());
}

TEST(ThemesInTexts, AnAmbiguousAcronymNeedsACue)
{
    EXPECT_THAT(named("an expert on IBM"), ElementsAre("ibm?"));
    EXPECT_THAT(named("an expert on IBM for the border police"),
                ElementsAre("ibm", "ibm", "border_police"));
}

TEST(ThemesInTexts, AcronymsAreWrittenInCapitals)
{
    EXPECT_THAT(named("An expert on THB."), ElementsAre("thb"));
    EXPECT_THAT(named("An animated gif of a Tip."), IsEmpty());
}

TEST(ThemesInTexts, AcronymsMayBeSmallWhereNothingIsWrittenInCapitals)
{
    EXPECT_THAT(named("ibm expert for moldova"), ElementsAre("ibm?", "MD"));
}

TEST(ThemesInTexts, ATreatyIsNoTrafficking)
{
    EXPECT_THAT(named("le traité sur la protection"), Not(Contains(testing::StartsWith("thb"))));
    EXPECT_THAT(named("le traitement des données"), Not(Contains(testing::StartsWith("thb"))));
    EXPECT_THAT(named("Traité de Lisbonne"), IsEmpty());
    EXPECT_THAT(named("la traite"), ElementsAre("thb?"));
}

TEST(ThemesInTexts, OtherSensesNameNothing)
{
    EXPECT_THAT(named("drug trafficking and arms trafficking"), IsEmpty());
    EXPECT_THAT(named("system integration"), IsEmpty());
    EXPECT_THAT(named("retour sur investissement"), IsEmpty());
}

TEST(ThemesInTexts, AnotherSenseTakesTheEndOfALongerPhrase)
{
    EXPECT_THAT(named("stratégie nationale d'intégration"), Contains("integration"));
    EXPECT_THAT(named("stratégie nationale d'intégration européenne"),
                Not(Contains(testing::StartsWith("integration"))));
}

TEST(ThemesInTexts, PhrasesDoNotReachOverTheEndOfASentence)
{
    EXPECT_THAT(named("We work on integrated border. Management is another matter."),
                Each(testing::EndsWith("?")));
}

TEST(ThemesInTexts, PluralsAndArticlesDoNotMatter)
{
    EXPECT_THAT(named("gestion de la frontière"), named("gestion des frontières"));
    EXPECT_THAT(named("border guards"), named("border guard"));
    EXPECT_THAT(named("garde-frontières"), named("garde frontière"));
}

TEST(ThemesInTexts, APhraseMayNameAThemeAndAnInstitution)
{
    EXPECT_THAT(named("the border police"), UnorderedElementsAre("ibm", "border_police"));
}

TEST(ThemesInTexts, ActivitiesAreNamed)
{
    EXPECT_THAT(named("a training of trainers and a study visit"),
                ElementsAre("training_of_trainers", "study_visit"));
    EXPECT_THAT(named("une formation de formateurs, puis un manuel"),
                ElementsAre("training_of_trainers", "manual"));
}

}  // namespace
}  // namespace vivier
