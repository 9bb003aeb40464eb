// SPDX-License-Identifier: GPL-2.0-or-later
// Requests as they arrive, whole.
#include "engine/understanding/understand.h"

#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>
#include <utility>

namespace vivier {
namespace {

// Received on 10 June 2022. "Themes": the heaviest.
struct Row {
    std::string_view text;
    std::string_view theme;
    std::string_view partners;
    std::string_view mentioned;
    std::string_view activities;
    std::string_view languages;
    std::string_view period;
    std::string_view team;
};

constexpr auto kRequests = std::to_array<Row>({
    {"Dear colleagues, further to our meeting of 12 May, the State Agency for Migration of "
     "Armenia would like to receive support in preparing its return and reintegration programme. "
     "Most returnees come back from Germany, France and the Netherlands; others return from "
     "Russia. We are looking for two civil servants from Member States who have run a national "
     "referral mechanism, preferably from Georgia's region or the Western Balkans, to facilitate "
     "a workshop in Yerevan between September and November 2022 and to draft standard operating "
     "procedures. English is required (at least B2); Armenian or Russian would be an advantage. "
     "Please send us your proposals by 30 June. Kind regards, Anahit",
     "return_reintegration", "AM", "DE FR NL RU GE", "workshop manual", "en:B2! hy|ru?",
     "2022-09-01..2022-11-30", "2"},
    {"Chers collègues, à la suite de notre réunion du 12 mai, l'Agence nationale des migrations "
     "d'Arménie souhaite être appuyée dans la préparation de son programme de retour et de "
     "réintégration. La plupart des personnes reviennent d'Allemagne, de France et des Pays-Bas, "
     "d'autres de Russie. Nous cherchons deux fonctionnaires d'États membres ayant géré un "
     "mécanisme national d'orientation, pour animer un atelier à Erevan entre septembre et "
     "novembre 2022 et rédiger des procédures opérationnelles standard. L'anglais est exigé (B2 "
     "au moins) ; l'arménien ou le russe serait un atout. Merci d'envoyer vos propositions avant "
     "le 30 juin. Bien cordialement, Anahit",
     "return_reintegration", "AM", "DE FR NL RU", "workshop manual", "en:B2! hy|ru?",
     "2022-09-01..2022-11-30", "2"},
    {"The Ministry of Foreign Affairs of Lebanon requests a simulation exercise on a consular "
     "crisis for its embassies in Africa, in the last quarter of 2022. Experts: three, from "
     "foreign ministries of Member States, French C1 and preferably Arabic.",
     "consular_crisis", "LB", "", "simulation", "fr:C1! ar?", "2022-10-01..2022-12-31", "3"},
    {"Le ministère des Affaires étrangères du Liban demande un exercice de simulation de crise "
     "consulaire pour ses ambassades en Afrique, au dernier trimestre 2022. Trois experts issus "
     "de ministères des Affaires étrangères d'États membres, français C1 et de préférence arabe.",
     "consular_crisis", "LB", "", "simulation", "fr:C1! ar?", "2022-10-01..2022-12-31", "3"},
    {"Bangladesh: pre-departure orientation for migrant workers going to Malaysia and the Gulf. "
     "Fair recruitment and skills recognition. We would welcome peers from the Philippines or Sri "
     "Lanka. English C1 a must. Start in January 2023.",
     "labour_migration", "BD", "MY PH LK", "", "en:C1!", "2023-01-01..", ""},
    {"Bangladesh : orientation avant le départ des travailleurs migrants vers la Malaisie et le "
     "Golfe. Recrutement équitable et reconnaissance des compétences. Des pairs des Philippines "
     "ou du Sri Lanka seraient bienvenus. Anglais C1 impératif. Début en janvier 2023.",
     "labour_migration", "BD", "MY PH LK", "", "en:C1!", "2023-01-01..", ""},
    {"Hello, the Costa Rican migration directorate (San José) wonders whether somebody could "
     "review its draft asylum law, as was done in Ecuador and Peru. Spanish is indispensable, "
     "native level if possible. Two lawyers for ten days, first half of 2023. Thanks!",
     "asylum", "CR", "EC PE", "legal_drafting", "es:native!", "2023-01-01..2023-06-30", "2"},
    {"Bonjour, la direction des migrations du Costa Rica (San José) se demande si quelqu'un "
     "pourrait relire son projet de loi sur l'asile, comme en Équateur et au Pérou. L'espagnol "
     "est indispensable, langue maternelle si possible. Deux juristes pendant dix jours, premier "
     "semestre 2023. Merci !",
     "asylum", "CR", "EC PE", "legal_drafting", "es:native!", "2023-01-01..2023-06-30", "2"},
    {"The Jordanian authorities host Syrian refugees; the municipality of Irbid plans an "
     "integration strategy and needs a facilitator from 3 to 7 October 2022, fluent in Arabic.",
     "integration", "JO", "SY", "strategy_drafting", "ar!", "2022-10-03..2022-10-07", "1"},
    {"Les autorités jordaniennes accueillent des réfugiés syriens ; la municipalité d'Irbid "
     "prévoit une stratégie d'intégration et cherche un animateur du 3 au 7 octobre 2022, parlant "
     "arabe.",
     "integration", "JO", "SY", "strategy_drafting", "ar!", "2022-10-03..2022-10-07", "1"},
    {"We are organising a study visit of the Ukrainian State Border Guard Service to Finland and "
     "Estonia on integrated border management, 21-25 November 2022.",
     "ibm", "UA", "FI EE", "study_visit", "", "2022-11-21..2022-11-25", ""},
    {"Nous organisons une visite d'étude du service national des gardes-frontières d'Ukraine en "
     "Finlande et en Estonie sur la gestion intégrée des frontières, du 21 au 25 novembre 2022.",
     "ibm", "UA", "FI EE", "study_visit", "", "2022-11-21..2022-11-25", ""},
    {"ghana: trafficking in children on the lake, training of trainers for labour inspectors, "
     "all in english (C1), sept-dec 2022",
     "thb", "GH", "", "training_of_trainers", "en:C1!", "2022-09-01..2022-12-31", ""},
    {"ghana : traite des enfants sur le lac, formation de formateurs pour les inspecteurs du "
     "travail, tout en anglais (C1), sept.-déc. 2022",
     "thb", "GH", "", "training_of_trainers", "en:C1!", "2022-09-01..2022-12-31", ""},
});

TEST(Understanding, ReadsWholeRequests)
{
    for (const Row& row : kRequests) {
        const Need need = shown::need_of(row.text);
        const std::string themes = shown::themes(need);
        EXPECT_EQ(themes.substr(0, themes.find(' ')), row.theme) << row.text;
        EXPECT_EQ(shown::partners(need), row.partners) << row.text;
        EXPECT_EQ(shown::mentioned(need), row.mentioned) << row.text;
        EXPECT_EQ(shown::activities(need), row.activities) << row.text;
        EXPECT_EQ(shown::languages(need), row.languages) << row.text;
        EXPECT_EQ(shown::period(need), row.period) << row.text;
        EXPECT_EQ(shown::team(need), row.team) << row.text;
    }
}

TEST(Understanding, TellsTheLanguageOfTheTextUnlessItIsGiven)
{
    const Understanding understanding{project_knowledge()};
    Request request;
    request.text = kRequests[0].text;
    EXPECT_EQ(understanding.need_of(request).language, language("en"));
    request.text = kRequests[1].text;
    EXPECT_EQ(understanding.need_of(request).language, language("fr"));
    request.language = language("en");
    EXPECT_EQ(understanding.need_of(request).language, language("en"));
}

TEST(Understanding, KeepsTextAndDateOfReceipt)
{
    const Need need = shown::need_of("Burundi");
    EXPECT_EQ(need.text, "Burundi");
    EXPECT_EQ(need.received, day("2022-06-10"));
}

TEST(Understanding, NothingIsUnderstoodOfNothing)
{
    for (const std::string_view text : {"", " ", "...", "?!;,()", "\n\n\n", "123"}) {
        const Need need = shown::need_of(text);
        EXPECT_TRUE(need.themes.empty() && need.countries.empty() && need.languages.empty() &&
                    need.activities.empty() && need.origins.empty() && need.terms.empty() &&
                    !need.from && !need.to && !need.team_size)
            << text;
    }
}

TEST(Understanding, OtherLanguagesGiveTheConceptsThatTheKnowledgeHas)
{
    const Need need = shown::need_of("Молдова: консульская защита");
    EXPECT_EQ(shown::partners(need), "MD");
    EXPECT_EQ(shown::themes(need), "consular_crisis");
}

TEST(Understanding, MovesWithItsReaders)
{
    Understanding one{project_knowledge()};
    const Understanding other{std::move(one)};
    EXPECT_EQ(shown::partners(other.need_of({{}, "R", {}, {}, "Burundi"})), "BI");
}

}  // namespace
}  // namespace vivier
