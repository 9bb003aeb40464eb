// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/match_key.h"

#include "engine/text/analyser.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

std::string words_of(std::string_view name, std::string_view language)
{
    return name_words(Analyser{}.analyse(name, Language::parse(language)));
}

TEST(MatchKey, TakesOffThePlural)
{
    EXPECT_EQ(match_key("borders"), "border");
    EXPECT_EQ(match_key("frontieres"), "frontiere");
    EXPECT_EQ(match_key("policies"), match_key("policy"));
    EXPECT_EQ(match_key("strategies"), match_key("strategie"));
}

TEST(MatchKey, LeavesShortWordsAndDoubledS)
{
    EXPECT_EQ(match_key("gas"), "gas");
    EXPECT_EQ(match_key("access"), "access");
    EXPECT_EQ(match_key(""), "");
}

TEST(MatchKey, IsNoStem)
{
    EXPECT_NE(match_key("integration"), match_key("integrated"));
    EXPECT_NE(match_key("traite"), match_key("traitement"));
}

TEST(MatchKey, TakesOffTheEndingsOfRussianCases)
{
    EXPECT_EQ(match_key("торговлей"), match_key("торговля"));
    EXPECT_EQ(match_key("управлением"), match_key("управления"));
    EXPECT_EQ(match_key("границами"), match_key("границ"));
    EXPECT_EQ(match_key("пограничной"), match_key("пограничная"));
    EXPECT_EQ(match_key("киеве"), match_key("киев"));
    EXPECT_EQ(match_key("мали"), "мали");
    EXPECT_NE(match_key("интеграция"), match_key("интегрированное"));
}

TEST(NameWords, LeaveConnectorsOutAndKeepPlurals)
{
    EXPECT_EQ(words_of("République de Géorgie", "fr"), "republique georgie");
    EXPECT_EQ(words_of("La Paz", "es"), "paz");
    EXPECT_EQ(words_of("Los Chiles", "es"), "chiles");
    EXPECT_EQ(words_of("La Le", "fr"), "la le");
}

}  // namespace
}  // namespace vivier
