// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

struct Row {
    std::string_view text;
    std::string_view team;
};

TEST(TeamSize, CountsThoseWhoAreWanted)
{
    constexpr auto kRows = std::to_array<Row>({
        {"three experts", "3"},
        {"trois experts", "3"},
        {"a team of 4", "4"},
        {"une équipe de trois", "3"},
        {"deux évaluatrices", "2"},
        {"two or three senior experts", "3"},
        {"deux ou trois pairs", "3"},
        {"2-3 experts", "3"},
        {"un ou deux spécialistes", "2"},
        {"Experts: three, from Member States", "3"},
        {"officials from Member States, three if possible", "3"},
        {"des fonctionnaires d'États membres, trois de préférence", "3"},
        {"We need two experts in border management and one moderator.", "3"},
        {"Il nous faut deux experts en gestion des frontières et un modérateur.", "3"},
        {"We are looking for an expert in statelessness.", "1"},
        {"Cherchons une experte en apatridie", "1"},
        {"Two trainers would be needed.", "2"},
        {"Il faudrait deux formateurs.", "2"},
    });
    for (const auto& [text, team] : kRows)
        EXPECT_EQ(shown::team(shown::need_of(text)), team) << text;
}

TEST(TeamSize, OneIsANumberWhereItSaysSo)
{
    constexpr auto kRows = std::to_array<Row>({
        {"A single expert is enough.", "1"},
        {"Un seul expert suffit.", "1"},
        {"One lawyer only.", "1"},
        {"Training for 15 nurses by one expert.", "1"},
        {"Formation pour 15 infirmiers, par un seul expert.", "1"},
    });
    for (const auto& [text, team] : kRows)
        EXPECT_EQ(shown::team(shown::need_of(text)), team) << text;
}

TEST(TeamSize, PeopleAreWantedWhereNothingElseIsSaidOfThem)
{
    constexpr auto kRows = std::to_array<Row>({
        {"Three people, English required.", "3"},
        {"Trois personnes, anglais exigé.", "3"},
        {"A judge and a prosecutor, please.", "2"},
        {"Two officials of a customs administration.", "2"},
        {"Deux diplomates d'un ministère, si possible.", "2"},
        {"Two colleagues from a foreign ministry would be ideal.", "2"},
        {"Deux collègues d'un ministère suffiraient.", "2"},
        {"Trois agents de la douane ont été arrêtés.", ""},
        {"Our six inspectors need training.", ""},
        {"Two trainers for twelve instructors.", "2"},
        {"Six agents work in our unit.", ""},
        {"Notre commission compte six agents.", ""},
    });
    for (const auto& [text, team] : kRows)
        EXPECT_EQ(shown::team(shown::need_of(text)), team) << text;
}

TEST(TeamSize, WhomARequestLooksForNeedsNoKnownName)
{
    constexpr auto kRows = std::to_array<Row>({
        {"We are looking for two midwives.", "2"},
        {"Nous cherchons deux sages-femmes.", "2"},
        {"Please send us two midwives.", "2"},
        {"We are looking for two days in May.", ""},
        {"Nous cherchons deux partenaires.", ""},
    });
    for (const auto& [text, team] : kRows)
        EXPECT_EQ(shown::team(shown::need_of(text)), team) << text;
}

TEST(TeamSize, OtherWordsForTeams)
{
    constexpr auto kRows = std::to_array<Row>({
        {"un binôme d'experts", "2"},
        {"a three-person team of judges", "3"},
        {"Team: 3 people", "3"},
        {"Team: one lawyer, one psychologist, one judge", "3"},
        {"Équipe : un juge et deux policiers", "3"},
        {"a small team (two or three people)", "3"},
        {"une mission de deux experts", "2"},
        {"a mission of two weeks", ""},
        {"a couple of experts", "2"},
        {"Experts requested: 2 (two)", "2"},
    });
    for (const auto& [text, team] : kRows)
        EXPECT_EQ(shown::team(shown::need_of(text)), team) << text;
}

TEST(TeamSize, ANumberAnswersAQuestion)
{
    constexpr auto kRows = std::to_array<Row>({
        {"A training on asylum for Togo.\n> How many experts do you want?\nTwo.", "2"},
        {"> How many experts do you need? Last time there were five.\nTwo are enough, thank you.",
         "2"},
        {"Une formation sur l'asile.\n> Combien d'experts voulez-vous ?\nDeux.", "2"},
        {"We want a training. Two. That is all.", ""},
    });
    for (const auto& [text, team] : kRows)
        EXPECT_EQ(shown::team(shown::need_of(text)), team) << text;
}

TEST(TeamSize, DoesNotCountOthers)
{
    constexpr auto kRows = std::to_array<std::string_view>({
        "Training for 25 officials",
        "Formation pour 25 fonctionnaires",
        "Il faut former douze formateurs.",
        "It asks for negotiation training for a dozen senior officials.",
        "two missions of one week",
        "The three experts of the previous mission were good.",
        "an expert said so",
        "500 experts",
    });
    for (const std::string_view text : kRows)
        EXPECT_EQ(shown::team(shown::need_of(text)), "") << text;
}

TEST(TeamSize, QuotesNumberAndNoun)
{
    const Need need = shown::need_of("We need two or three experts.");
    EXPECT_EQ(shown::quote(need, need.team_size->ground), "two or three experts");
}

}  // namespace
}  // namespace vivier
