// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

struct Row {
    std::string_view text;
    std::string_view themes;
};

TEST(ThemeReading, NamesWhatARequestIsAbout)
{
    constexpr auto kRows = std::to_array<Row>({
        {"good practices in managing the fight against human trafficking", "thb"},
        {"bonnes pratiques de gestion de la lutte contre la traite", "thb"},
        {"manual on IBM principles for the border police", "ibm"},
        {"manuel sur les principes de la GIF pour la police des frontières", "ibm"},
        {"exchange session on consular crisis management after COVID-19", "consular_crisis"},
        {"session d'échange sur la gestion des crises consulaires", "consular_crisis"},
        {"circular migration, seasonal workers", "labour_migration"},
        {"migration circulaire, travailleurs saisonniers", "labour_migration"},
        {"refugee status determination", "asylum"},
        {"détermination du statut de réfugié", "asylum"},
        {"planned relocation and climate mobility", "climate_mobility"},
        {"relocalisation planifiée et mobilité climatique", "climate_mobility"},
    });
    for (const auto& [text, themes] : kRows)
        EXPECT_EQ(shown::themes(shown::need_of(text)), themes) << text;
}

TEST(ThemeReading, WeakWordsDecideOnlyAmongThemselves)
{
    EXPECT_EQ(shown::themes(shown::need_of("forgery")), "document_security");
    EXPECT_EQ(shown::themes(shown::need_of("human trafficking, and forgery")), "thb");
}

TEST(ThemeReading, WeightsSumToOneTheHeaviestFirst)
{
    const Need need = shown::need_of(
        "Integrated border management, border guards and border crossing points; victims of "
        "human trafficking; asylum.");
    ASSERT_GT(need.themes.size(), 1);
    EXPECT_EQ(need.themes.front().theme, theme("ibm"));
    double sum = 0;
    for (std::size_t i = 0; i < need.themes.size(); ++i) {
        EXPECT_LE(need.themes[i].weight, need.themes[i == 0 ? 0 : i - 1].weight);
        EXPECT_GT(need.themes[i].weight, 0);
        sum += need.themes[i].weight;
    }
    EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(ThemeReading, WhatIsSaidEarlierWeighsMore)
{
    const Need need = shown::need_of("human trafficking, then words without sense, then asylum");
    ASSERT_EQ(need.themes.size(), 2);
    EXPECT_EQ(need.themes.front().theme, theme("thb"));
}

TEST(ThemeReading, ExcludedThemesAreLeftOut)
{
    EXPECT_EQ(shown::themes(shown::need_of("Asylum, but not human trafficking")), "asylum");
    EXPECT_EQ(shown::themes(shown::need_of("L'asile, hors traite des êtres humains")), "asylum");
    EXPECT_EQ(shown::themes(shown::need_of("asylum. We are not looking for experts in IBM.")),
              "asylum");
}

TEST(ThemeReading, QuotesTheFirstSureMention)
{
    const Need need = shown::need_of("Trafficking: the fight against human trafficking");
    ASSERT_EQ(need.themes.size(), 1);
    EXPECT_EQ(shown::quote(need, need.themes.front().ground), "human trafficking");
}

}  // namespace
}  // namespace vivier
