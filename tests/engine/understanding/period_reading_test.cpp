// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

// All received on 10 June 2022.
struct Row {
    std::string_view text;
    std::string_view period;
};

template <std::size_t N>
void expect_periods(const std::array<Row, N>& rows)
{
    for (const Row& row : rows)
        EXPECT_EQ(shown::period(shown::need_of(row.text)), row.period) << row.text;
}

TEST(PeriodReading, Days)
{
    expect_periods(std::to_array<Row>({
        {"Workshop on 12 June 2022 in Tirana", "2022-06-12..2022-06-12"},
        {"Atelier le 12 juin 2022 à Tirana", "2022-06-12..2022-06-12"},
        {"June 12, 2022: training", "2022-06-12..2022-06-12"},
        {"12/07/2022", "2022-07-12..2022-07-12"},
        {"12.07.2022", "2022-07-12..2022-07-12"},
        {"2022-07-12", "2022-07-12..2022-07-12"},
        {"le 1er juillet", "2022-07-01..2022-07-01"},
        {"12th of July", "2022-07-12..2022-07-12"},
        {"from 12 to 15 September 2022", "2022-09-12..2022-09-15"},
        {"du 12 au 15 septembre 2022", "2022-09-12..2022-09-15"},
        {"21-25 November 2022", "2022-11-21..2022-11-25"},
        {"entre le 5 et le 9 septembre 2022", "2022-09-05..2022-09-09"},
        {"between the 5th and the 9th of September", "2022-09-05..2022-09-09"},
        {"12/09/2022 - 15/09/2022", "2022-09-12..2022-09-15"},
        {"Period: 1 Sept. 2022 - 31 Oct. 2022", "2022-09-01..2022-10-31"},
    }));
}

TEST(PeriodReading, Months)
{
    expect_periods(std::to_array<Row>({
        {"juin-décembre 2022", "2022-06-01..2022-12-31"},
        {"June-December 2022", "2022-06-01..2022-12-31"},
        {"between July and the end of October 2022", "2022-07-01..2022-10-31"},
        {"entre juillet et fin octobre 2022", "2022-07-01..2022-10-31"},
        {"Octobre 2022 – février 2023", "2022-10-01..2023-02-28"},
        {"November to February 2023", "2022-11-01..2023-02-28"},
        {"early September to mid-December", "2022-09-01..2022-12-20"},
        {"début septembre à mi-décembre", "2022-09-01..2022-12-20"},
        {"second half of September", "2022-09-16..2022-09-30"},
        {"seconde quinzaine de septembre", "2022-09-16..2022-09-30"},
        {"mid-July", "2022-07-11..2022-07-20"},
        {"mi-juillet", "2022-07-11..2022-07-20"},
        {"in May or June 2023", "2023-05-01..2023-06-30"},
        {"Sept/Oct 2022", "2022-09-01..2022-10-31"},
        {"2022-09", "2022-09-01..2022-09-30"},
        {"09/2022", "2022-09-01..2022-09-30"},
    }));
}

TEST(PeriodReading, MonthsWithoutAYearAreTheNextOnes)
{
    expect_periods(std::to_array<Row>({
        {"from September to November", "2022-09-01..2022-11-30"},
        {"de septembre à novembre", "2022-09-01..2022-11-30"},
        {"starting in January", "2023-01-01.."},
        {"in May", "2023-05-01..2023-05-31"},
        {"in June", "2022-06-01..2022-06-30"},
        {"from November to March", "2022-11-01..2023-03-31"},
    }));
}

TEST(PeriodReading, PartsOfYears)
{
    expect_periods(std::to_array<Row>({
        {"3e trimestre 2026", "2026-07-01..2026-09-30"},
        {"third quarter of 2022", "2022-07-01..2022-09-30"},
        {"Q4 2022", "2022-10-01..2022-12-31"},
        {"first half of 2023", "2023-01-01..2023-06-30"},
        {"premier semestre 2023", "2023-01-01..2023-06-30"},
        {"en 2022 S2", "2022-07-01..2022-12-31"},
        {"autumn 2022", "2022-09-01..2022-11-30"},
        {"à l'automne", "2022-09-01..2022-11-30"},
        {"winter 2022", "2022-12-01..2023-02-28"},
        {"during 2023", "2023-01-01..2023-12-31"},
        {"early 2023", "2023-01-01..2023-04-30"},
    }));
}

TEST(PeriodReading, OpenSides)
{
    expect_periods(std::to_array<Row>({
        {"by the end of October", "..2022-10-31"},
        {"d'ici fin octobre", "..2022-10-31"},
        {"until March 2023", "..2023-03-31"},
        {"jusqu'en mars 2023", "..2023-03-31"},
        {"no later than 30 November 2022", "..2022-11-30"},
        {"au plus tard le 30 novembre 2022", "..2022-11-30"},
        {"From September 2022.", "2022-09-01.."},
        {"A partir de septembre 2022.", "2022-09-01.."},
        {"from October 2022 onwards", "2022-10-01.."},
        {"Début en janvier 2023", "2023-01-01.."},
        {"Start of the mission: 1 August 2022", "2022-08-01.."},
        {"Fin : 31 octobre 2022", "..2022-10-31"},
        {"not before September", "2022-09-01.."},
        {"pas avant septembre", "2022-09-01.."},
        {"après l'été", "2022-09-01.."},
        {"From September 2022, closing conference in March 2023", "2022-09-01..2023-03-31"},
    }));
}

TEST(PeriodReading, AnswersAreDueAtAnotherTime)
{
    expect_periods(std::to_array<Row>({
        {"Please send a first list by 24 June. The mission is planned for September.",
         "2022-09-01..2022-09-30"},
        {"Merci d'envoyer une première liste avant le 24 juin ; la mission est en septembre.",
         "2022-09-01..2022-09-30"},
        {"Deadline for applications: 20 June 2022.", ""},
        {"Please reply before 1 July.", ""},
        {"Merci de répondre avant le 1er juillet.", ""},
    }));
}

TEST(PeriodReading, ThePastAndNamesAreNoPeriod)
{
    expect_periods(std::to_array<Row>({
        {"On hold since February. Diaspora 2025 strategy. Action plan 2017-2021.", ""},
        {"En attente depuis février. Stratégie Diaspora 2025. Plan d'action 2017-2021.", ""},
        {"the law of 12 March 2023 and the report of June 2023", ""},
        {"bring in what Member States learnt in 2022", ""},
        {"apporter l'expérience de 2022 des États membres", ""},
        {"further to our meeting of 12 May 2022", ""},
        {"Agenda 2030, by 2030", ""},
        {"It may help. The march of time. Il a été vu. Sept experts.", ""},
        {"30 February 2023", ""},
    }));
}

TEST(PeriodReading, CountsFromTheDayOfTheRequest)
{
    expect_periods(std::to_array<Row>({
        {"Training next month", "2022-07-01..2022-07-31"},
        {"Formation le mois prochain", "2022-07-01..2022-07-31"},
        {"Starting next month.", "2022-07-01.."},
        {"Dès le mois prochain.", "2022-07-01.."},
        {"early next month", "2022-07-01..2022-07-10"},
        {"next quarter", "2022-07-01..2022-09-30"},
        {"le semestre prochain", "2022-07-01..2022-12-31"},
        {"Next year, if possible", "2023-01-01..2023-12-31"},
        {"in May next year", "2023-05-01..2023-05-31"},
        {"au deuxième trimestre de l'année prochaine", "2023-04-01..2023-06-30"},
        {"before the end of the year", "..2022-12-31"},
        {"d'ici la fin de l'année", "..2022-12-31"},
        {"Many leave this year. Beaucoup partent cette année.", ""},
    }));
}

TEST(PeriodReading, WeekdaysAndWeeks)
{
    expect_periods(std::to_array<Row>({
        {"from Monday 5 to Friday 9 September", "2022-09-05..2022-09-09"},
        {"du lundi 5 septembre au vendredi 9 septembre", "2022-09-05..2022-09-09"},
        {"first week of October", "2022-10-01..2022-10-07"},
        {"dernière semaine d'octobre", "2022-10-22..2022-10-31"},
        {"the week of 5 September", "2022-09-05..2022-09-11"},
        {"la semaine du 5 septembre", "2022-09-05..2022-09-11"},
    }));
}

TEST(PeriodReading, WhatFollowsADateMayOpenASide)
{
    expect_periods(std::to_array<Row>({
        {"September 2022 at the latest", "..2022-09-30"},
        {"septembre 2022 au plus tard", "..2022-09-30"},
        {"September 2022 at the earliest", "2022-09-01.."},
        {"au plus tôt en septembre 2022", "2022-09-01.."},
    }));
}

TEST(PeriodReading, SeveralPartsOfAYear)
{
    expect_periods(std::to_array<Row>({
        {"T2 ou T3 2023", "2023-04-01..2023-09-30"},
        {"the second and third quarters of 2023", "2023-04-01..2023-09-30"},
        {"first fortnight of September", "2022-09-01..2022-09-15"},
    }));
}

TEST(PeriodReading, LettersAndRecentEventsHaveDatesOfTheirOwn)
{
    expect_periods(std::to_array<Row>({
        {"Amman, 10 June\nWorkshop in July.", "2022-07-01..2022-07-31"},
        {"Amman, le 7 juin\nAtelier en juillet.", "2022-07-01..2022-07-31"},
        {"On 2 May a boat sank. Training in July.", "2022-07-01..2022-07-31"},
        {"Le 2 mai, un bateau a coulé. Formation en juillet.", "2022-07-01..2022-07-31"},
        {"The law enters into force on 1 January 2023.", ""},
        {"La loi entre en vigueur le 1er janvier 2023.", ""},
        {"In July, but not in August.", "2022-07-01..2022-07-31"},
        {"En juillet, sauf en août.", "2022-07-01..2022-07-31"},
    }));
}

TEST(PeriodReading, QuotedMailHasDatesOfItsOwn)
{
    expect_periods(std::to_array<Row>({
        {"On 3 May 2023, Ann Lee wrote:\n> would August do?\nSeptember is better.",
         "2022-09-01..2022-09-30"},
        {"Le 3 mai 2023, Anne a écrit :\n> en août ?\nPlutôt en septembre.",
         "2022-09-01..2022-09-30"},
        {"> Training in September", "2022-09-01..2022-09-30"},
    }));
}

TEST(PeriodReading, QuotesEachEnd)
{
    const Need need = shown::need_of("entre juillet et fin octobre 2022");
    EXPECT_EQ(shown::quote(need, need.from->ground), "juillet");
    EXPECT_EQ(shown::quote(need, need.to->ground), "fin octobre 2022");
}

TEST(PeriodReading, WithoutADateOfReceiptOnlyYearsCount)
{
    const Understanding understanding{project_knowledge()};
    Request request;
    request.text = "from September to November";
    EXPECT_EQ(shown::period(understanding.need_of(request)), "");
    request.text = "from September to November 2022";
    EXPECT_EQ(shown::period(understanding.need_of(request)), "2022-09-01..2022-11-30");
}

}  // namespace
}  // namespace vivier
