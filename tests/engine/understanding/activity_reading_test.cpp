// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/activity_reading.h"

#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

struct Row {
    std::string_view text;
    std::string_view activities;
};

template <std::size_t N>
void expect_activities(const std::array<Row, N>& rows)
{
    for (const auto& [text, activities] : rows)
        EXPECT_EQ(shown::activities(shown::need_of(text)), activities) << text;
}

TEST(ActivityReading, PeopleWhoAreToBeTrained)
{
    expect_activities(std::to_array<Row>({
        {"We want to train our consuls.", "training"},
        {"Nous voulons former nos consuls.", "training"},
        {"Nobody teaches. Come and train the guards, and write a handbook.", "training manual"},
        {"The former minister took the train.", ""},
    }));
}

TEST(ActivityReading, LawsAndPlansAreDraftedWhereAVerbSaysSo)
{
    expect_activities(std::to_array<Row>({
        {"Help us to draft the asylum bill.", "legal_drafting"},
        {"Aidez-nous à rédiger le décret sur les visas.", "legal_drafting"},
        {"Parliament wants to revise the law on nationality.", "legal_drafting"},
        {"The rules of entry must be rewritten.", "legal_drafting"},
        {"La loi doit être révisée.", "legal_drafting"},
        {"The law protects nobody. La loi ne protège personne.", ""},
        {"Who could review the plan?", "strategy_drafting"},
        {"Qui peut relire le plan ? Tout le monde a un plan.", "strategy_drafting"},
        {"Help in drafting the national strategy.", "strategy_drafting"},
        {"Aide à l'élaboration de la politique nationale.", "strategy_drafting"},
    }));
}

TEST(ActivityReading, AStrategyWithAnIndefiniteArticleIsStillToBeMade)
{
    expect_activities(std::to_array<Row>({
        {"The Cabinet asks for a written five-year strategy.", "strategy_drafting"},
        {"Le Cabinet demande une stratégie à cinq ans.", "strategy_drafting"},
        {"We have a strategy already; the strategy is good.", ""},
        {"Nous avons une stratégie, et elle est bonne.", ""},
    }));
}

TEST(ActivityReading, CapacitiesAreAssessed)
{
    expect_activities(std::to_array<Row>({
        {"An assessment of our existing capacities, please.", "capacity_assessment"},
        {"Un état des lieux de nos capacités, s'il vous plaît.", "capacity_assessment"},
        {"Our capacities are small. Nos besoins sont grands.", ""},
    }));
}

TEST(ActivityReading, ExchangesAreWithSomebody)
{
    expect_activities(std::to_array<Row>({
        {"We would like an exchange with other towns.", "knowledge_exchange"},
        {"Nous aimerions échanger avec d'autres villes.", "knowledge_exchange"},
        {"There is no exchange with the neighbours. Aucun échange avec les voisins.", ""},
    }));
}

TEST(ActivityReading, AGuideIsANounOnlyWithAnArticle)
{
    expect_activities(std::to_array<Row>({
        {"We would like a guide.", "manual"},
        {"Nous voulons un guide.", "manual"},
        {"They guide people through the office. Cela guide les gens.", ""},
    }));
}

TEST(ActivityReading, EachOnceInTheOrderOfTheText)
{
    expect_activities(std::to_array<Row>({
        {"Train our staff: a training, then a workshop.", "training workshop"},
        {"Évaluer le programme, puis un atelier.", "evaluation workshop"},
    }));
}

}  // namespace
}  // namespace vivier
