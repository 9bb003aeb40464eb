// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/language_detection.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace vivier {
namespace {

std::string detected(std::string_view text)
{
    const auto language = detect_language(text);
    return language ? std::string{language->code()} : "none";
}

TEST(DetectLanguage, ReadsSentences)
{
    EXPECT_EQ(detected("We are looking for an expert in integrated border management."), "en");
    EXPECT_EQ(detected("Nous cherchons un expert en gestion intégrée des frontières."), "fr");
    EXPECT_EQ(detected("Buscamos un experto en la lucha contra la trata de personas."), "es");
    EXPECT_EQ(detected("Procuramos um perito em gestão integrada das fronteiras."), "pt");
    EXPECT_EQ(detected("Wir suchen eine Fachkraft für das Asylverfahren in der Republik."), "de");
    EXPECT_EQ(detected("Căutăm un expert în gestionarea integrată a frontierelor."), "ro");
    EXPECT_EQ(detected("Мы ищем эксперта в области управления границами."), "ru");
    EXPECT_EQ(detected("Cerchiamo un esperto nella gestione integrata delle frontiere."), "it");
    EXPECT_EQ(detected("Wij zoeken een deskundige op het gebied van grensbeheer."), "nl");
    EXPECT_EQ(detected("Потрібен експерт з питань інтегрованого управління кордонами."), "uk");
    EXPECT_EQ(detected("نبحث عن خبير في الإدارة المتكاملة للحدود في تونس"), "ar");
}

TEST(DetectLanguage, TakesNoCyrillicTextForRomanian)
{
    EXPECT_EQ(detected("Нужны эксперты по границе в Молдове"), "ru");
}

TEST(DetectLanguage, ReadsShortTextsByTheirFunctionWords)
{
    EXPECT_EQ(detected("asylum in the EU"), "en");
    EXPECT_EQ(detected("visa pour les experts"), "fr");
    EXPECT_EQ(detected("und die Grenze"), "de");
}

TEST(DetectLanguage, ReadsShortTextsByTheirScript)
{
    EXPECT_EQ(detected("эксперт по миграции"), "ru");
    EXPECT_EQ(detected("експерт з міграції"), "uk");
    EXPECT_EQ(detected("خبير"), "ar");
    EXPECT_EQ(detected("საქართველო"), "ka");
    EXPECT_EQ(detected("Հայաստան"), "hy");
    EXPECT_EQ(detected("Αθήνα"), "el");
    EXPECT_EQ(detected("ישראל"), "he");
    EXPECT_EQ(detected("日本の"), "ja");
}

TEST(DetectLanguage, DoesNotGuessFromNames)
{
    EXPECT_EQ(detected("expert IBM Moldova"), "none");
    EXPECT_EQ(detected("Azerbaijan"), "none");
    EXPECT_EQ(detected("Chișinău 2021"), "none");
    EXPECT_EQ(detected("گرجستان"), "none");  // Persian, or Urdu
}

TEST(DetectLanguage, HasNothingToSayOfTextsWithoutWords)
{
    EXPECT_EQ(detected(""), "none");
    EXPECT_EQ(detected("2021-2022, 3.5 %"), "none");
    EXPECT_EQ(detected("\xff\xfe\x80"), "none");
}

TEST(DetectLanguage, WritesHebrewAsIso639Does)
{
    EXPECT_EQ(detected("אנחנו מחפשים מומחה לניהול גבולות עבור המשרד"), "he");
}

TEST(DetectLanguage, ReadsThroughInvalidBytes)
{
    EXPECT_EQ(
        detected("We are looking \xff for an \xc3 expert in \x01 border \xe2\x82 management."),
        "en");
}

TEST(DetectLanguage, TakesAnyBytes)
{
    std::mt19937 random{5};
    for (int i = 0; i < 500; ++i) {
        std::string text(random() % 200, ' ');
        for (char& c : text)
            c = static_cast<char>(random() % 256);
        EXPECT_NO_THROW(static_cast<void>(detect_language(text)));
    }
}

TEST(DetectLanguage, CutsLongTextsWithoutHarm)
{
    std::string text;
    while (text.size() < 200'000)
        text += "Nous cherchons une experte à Chișinău pour l'intégration. ";
    EXPECT_EQ(detected(text), "fr");
}

}  // namespace
}  // namespace vivier
