// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/match_table.h"

#include "apps/output/evidence_table.h"
#include "apps/output/need_table.h"
#include "apps/terminal/display_width.h"
#include "tests/support/example_ranking.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace vivier {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string printed(const Display& display)
{
    const Names names{project_knowledge(), display.language};
    return match_table(example_need(), example_ranking(), names, display);
}

TEST(MatchTable, ShowsRankNameScoreAndTheReasonsBeneath)
{
    EXPECT_THAT(
        printed({.width = 100}),
        HasSubstr(" 1  0.675  ██████▊     Ștefan Ciobanu (E0001)\n"
                  "    Themes     0.675  confirmed  ibm: “La police, la gestion intégrée des "
                  "frontières.” — A0002, fr,\n"
                  "                                 2022-06-13\n"
                  "    Countries  0.000  unknown\n"
                  "    Not known                    availability\n"
                  "\n"
                  " 2  0.675  ██████▊     =cmd(\"x\"), Ana (E0002)\n"));
}

TEST(MatchTable, SaysWhoWasLeftOutAndWhy)
{
    EXPECT_THAT(printed({.width = 100}), AllOf(HasSubstr("Left out  language  12  (best: E0099, "
                                                         "E0050)\n"),
                                               HasSubstr("2 of 95 ranked experts shown\n")));
}

TEST(MatchTable, SpeaksFrench)
{
    EXPECT_THAT(printed({.width = 100, .language = UiLanguage::fr}),
                AllOf(HasSubstr("Thème"), HasSubstr("Moldavie (MD)"), HasSubstr("confirmé"),
                      HasSubstr("Écartés  langue  12  (les meilleurs : E0099, E0050)"),
                      HasSubstr("disponibilité"), HasSubstr("2 affichés sur 95 experts classés"),
                      Not(HasSubstr("Countries"))));
}

TEST(MatchTable, StaysWithinTheScreen)
{
    for (const std::size_t width : {20U, 40U, 60U, 80U, 200U}) {
        std::istringstream lines{printed({.width = width})};
        for (std::string line; std::getline(lines, line);)
            EXPECT_LE(display_width(line), width) << line;
    }
}

TEST(MatchTable, HasColoursWhereTheyAreWanted)
{
    EXPECT_THAT(printed({.width = 100}), Not(HasSubstr("\x1b")));
    EXPECT_THAT(printed({.width = 100, .colours = Colours::yes}),
                AllOf(HasSubstr("\x1b[1mgestion intégrée des frontières\x1b[0m"),
                      HasSubstr("\x1b[32mconfirmed\x1b[0m")));
}

TEST(MatchTable, SaysWhereThereIsNothingToRankByAndNobodyToRank)
{
    const Names names{project_knowledge(), UiLanguage::en};
    EXPECT_THAT(match_table(Need{}, Ranking{}, names, Display{}),
                AllOf(HasSubstr("Nothing was understood of the request."),
                      HasSubstr("No expert passes all filters.")));

    Ranking ranking = example_ranking();
    ranking.candidates.front().score = 0;
    EXPECT_THAT(match_table(Need{}, ranking, names, Display{}),
                HasSubstr("Nothing in the request speaks for any expert: they stand by id."));
}

TEST(ExplanationTable, ShowsTheSums)
{
    const Names names{project_knowledge(), UiLanguage::en};
    const std::string table = explanation_table(
        example_need(), {example_candidate("E0001", "Ana"), std::nullopt}, names, Display{});
    EXPECT_THAT(table, AllOf(HasSubstr("Ana (E0001)  Rank 1\n"), HasSubstr("0.675 = 0.900 × 0.750"),
                             HasSubstr("Sum        "), HasSubstr("ibm: 9 years — declared")));
}

TEST(ExplanationTable, SaysWhichFilterLeavesTheExpertOut)
{
    const Names names{project_knowledge(), UiLanguage::en};
    EXPECT_THAT(
        explanation_table(example_need(), {example_candidate("E0001", "Ana"), Filter::availability},
                          names, Display{}),
        HasSubstr("Not ranked, left out by: availability"));
}

TEST(NeedTable, QuotesTheWordsThatEachItemComesFrom)
{
    EXPECT_EQ(need_table(example_need(), {project_knowledge(), UiLanguage::en}, {.width = 100}),
              "Language           French (fr)\n"
              "Received           2022-06-13\n"
              "Theme              Integrated border management (ibm)  1.00  “IBM”\n"
              "Partner country    Moldova (MD)                        1.00  “Moldavie”\n"
              "Country mentioned  Ukraine (UA)                              [text]\n"
              "Activity           training course (training)                “formation”\n"
              "Language required  Romanian (ro) B2 or Russian (ru)          [option]\n"
              "From               2022-09-01                                [form]\n"
              "Team size          3                                         [form]\n"
              "Overridden         themes thb                                “formation”\n");
}

TEST(Bar, IsAsLongAsTheScoreIsHigh)
{
    EXPECT_EQ(bar(0, 4), "    ");
    EXPECT_EQ(bar(1, 4), "████");
    EXPECT_EQ(bar(0.5, 4), "██  ");
    EXPECT_EQ(bar(0.53125, 4), "██▏ ");
    EXPECT_EQ(bar(0.001, 4), "    ");
}

}  // namespace
}  // namespace vivier
