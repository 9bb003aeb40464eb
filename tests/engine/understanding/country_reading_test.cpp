// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

struct Row {
    std::string_view text;
    std::string_view partners;
    std::string_view mentioned;
};

template <std::size_t N>
void expect_countries(const std::array<Row, N>& rows)
{
    for (const Row& row : rows) {
        const Need need = shown::need_of(row.text);
        EXPECT_EQ(shown::partners(need), row.partners) << row.text;
        EXPECT_EQ(shown::mentioned(need), row.mentioned) << row.text;
    }
}

TEST(CountryReading, AsksWhoseInstitutionIsNamed)
{
    expect_countries(std::to_array<Row>({
        {"The Ministry of Labour of Senegal asks for two experts.", "SN", ""},
        {"Le ministère du Travail du Sénégal demande deux experts.", "SN", ""},
        {"Senegal's employment directorate has to negotiate with Italy.", "SN", "IT"},
        {"The Armenian and Georgian migration services want to compare data.", "AM GE", ""},
        {"Les services des migrations arménien et géorgien veulent comparer leurs données.",
         "AM GE", ""},
        {"Formation à Nairobi pour les agents frontaliers kényans, ougandais et tanzaniens",
         "KE UG TZ", ""},
        {"Ministère des Maliens établis à l'extérieur : diaspora en France", "ML", "FR"},
        {"Two Moroccan regions want to support business projects.", "MA", ""},
        {"Deux régions marocaines veulent soutenir des projets d'entreprise.", "MA", ""},
        {"The Serbian Commissariat for Refugees requests a study visit to Sweden.", "RS", "SE"},
        {"Training for officials of the Ministry of Interior of Azerbaijan", "AZ", ""},
        {"Formation des fonctionnaires du ministère de l'Intérieur azerbaïdjanais", "AZ", ""},
        {"The municipality of Irbid (Jordan) requests assistance.", "JO", ""},
        {"La municipalité d'Irbid (Jordanie) sollicite une assistance.", "JO", ""},
    }));
}

TEST(CountryReading, SubjectsOfAskingArePartners)
{
    expect_countries(std::to_array<Row>({
        {"Moldova requests support in border management, as in Tunisia.", "MD", "TN"},
        {"La Moldavie demande un appui en gestion des frontières, comme en Tunisie.", "MD", "TN"},
        {"Chad hosts Sudanese refugees and asks for help on asylum.", "TD", "SD"},
        {"Suite à la crise au Soudan, le Tchad accueille des réfugiés soudanais.", "TD", "SD"},
        {"L'ambassade d'Arménie à Paris souhaite former son personnel.", "AM", "FR"},
        {"Kenya and Uganda request a joint training for border guards.", "KE UG", ""},
        {"Le Kenya et l'Ouganda demandent une formation pour les gardes-frontières.", "KE UG", ""},
        {"What could Tanzania learn from Kenya on border posts?", "TZ", "KE"},
        {"The Philippine authorities, like those of Indonesia, want fair recruitment to Italy.",
         "PH", "ID IT"},
    }));
}

TEST(CountryReading, TopicsAndHeadingsArePartners)
{
    expect_countries(std::to_array<Row>({
        {"Resuming the Ukraine Action on integration; workshops online or in Poland.", "UA", "PL"},
        {"Reprise de l'Action en Ukraine ; ateliers à distance ou en Pologne.", "UA", "PL"},
        {"The heat in Vienna is bearable. I come back to you about Moldova.", "MD", "AT"},
        {"La chaleur à Vienne est supportable. Je reviens vers vous au sujet de la Moldavie.", "MD",
         "AT"},
        {"Subject: Lebanon - Syrian refugees and host communities", "LB", "SY"},
        {"Objet : Liban - réfugiés syriens et communautés d'accueil", "LB", "SY"},
        {"Peru and Ecuador: Venezuelan migrants; exchange with Colombia welcome", "PE EC", "VE CO"},
        {"georgia circular migration, expert English B2 required", "GE", ""},
        {"georgie migration circulaire, expert anglais B2 requis", "GE", ""},
        {"Expert IBM Moldova", "MD", ""},
        {"Burundi", "BI", ""},
        {"Chers collègues, merci. Burundi : formation.", "BI", ""},
    }));
}

TEST(CountryReading, PlacesArePartnersWhereNobodyAsks)
{
    expect_countries(std::to_array<Row>({
        {"Training on human trafficking in Moldova with experts from Austria and Romania.", "MD",
         "AT RO"},
        {"Formation sur la traite en Moldavie avec des experts d'Autriche et de Roumanie.", "MD",
         "AT RO"},
        {"We need experts from the Austrian Ministry of Interior for a workshop in Tbilisi.", "GE",
         "AT"},
        {"Des experts du ministère autrichien de l'Intérieur pour un atelier à Tbilissi", "GE",
         "AT"},
        {"Protection of migrants from Bangladesh in Libya", "LY", "BD"},
        {"Protection des migrants venus du Bangladesh en Libye", "LY", "BD"},
        {"The embassy of the UK in Chișinău suggested a workshop.", "MD", "GB"},
        {"L'ambassade du Royaume-Uni à Chișinău a proposé un atelier.", "MD", "GB"},
        {"Fight against trafficking in Azerbaijan. Experts who know Turkey are welcome.", "AZ",
         "TR"},
    }));
}

TEST(CountryReading, WherePeopleLiveOrLeftIsOnlyMentioned)
{
    expect_countries(std::to_array<Row>({
        {"Armenia wants to reach its diaspora in the Netherlands and in France.", "AM", "NL FR"},
        {"L'Arménie souhaite associer sa diaspora aux Pays-Bas et en France.", "AM", "NL FR"},
        {"Integration of Ukrainian refugees in Poland", "", "UA PL"},
        {"Intégration des réfugiés ukrainiens en Pologne", "", "UA PL"},
        {"Migrants from Bangladesh", "", "BD"},
        {"Applications rise since 2021 (Afghans); the service of Kyrgyzstan lost its staff.", "KG",
         "AF"},
        {"Albania: campaign on the risks of departures to the United Kingdom", "AL", "GB"},
        {"Albanie : campagne sur les risques des départs vers le Royaume-Uni", "AL", "GB"},
        {"The Kyrgyz State Migration Service wants to count emigrants in Russia and Kazakhstan.",
         "KG", "RU KZ"},
        {"Following the Belarus crisis, expertise for Armenia", "AM", "BY"},
        {"The Russian invasion changed everything for the Ukrainian institutions.", "UA", "RU"},
    }));
}

TEST(CountryReading, WherePeopleGoOrComeFromIsNoPartnerBesideAPlace)
{
    expect_countries(std::to_array<Row>({
        {"Some buy a ticket to Istanbul, others set out for Libya. Nobody in Chad helps.", "TD",
         "TR LY"},
        {"Les uns achètent un billet pour Istanbul, les autres partent en Libye. Personne au Tchad "
         "ne les aide.",
         "TD", "TR LY"},
        {"Workers for Qatar are hired in Nepal.", "NP", "QA"},
        {"Cooks who came from Myanmar are ill; in Thailand no clinic takes them.", "TH", "MM"},
        {"In Chad, near the border, people sent home from Sudan need jobs.", "TD", "SD"},
        {"The Philippine embassy in Riyadh asks for advice.", "PH", "SA"},
        {"After the mission in Ghana, Togo would like the same.", "TG", "GH"},
    }));
}

TEST(CountryReading, WhatIsOfOneCountryIsAbroadInTheOther)
{
    expect_countries(std::to_array<Row>({
        {"Sri Lankan maids in Oman call our line in Colombo.", "LK", "OM"},
        {"Des bonnes sri-lankaises à Oman appellent Colombo.", "LK", "OM"},
        {"Ministry of Women of Madagascar. Girls are sent to Kuwait.", "MG", "KW"},
        {"Algeria and Libya are our neighbours. Niger is alone.", "NE", "DZ LY"},
        {"L'Algérie et la Libye sont nos voisins. Le Niger est seul.", "NE", "DZ LY"},
        {"You helped Cabo Verde. Senegal would like the same.", "SN", "CV"},
        {"Vous avez aidé le Cap-Vert. Le Sénégal voudrait la même chose.", "SN", "CV"},
    }));
}

TEST(CountryReading, PeopleAreNoInstitutions)
{
    expect_countries(std::to_array<Row>({
        {"Some 200,000 Sudanese crossed the river into Chad; help Chad.", "TD", "SD"},
        {"Des Guinéens et des Ivoiriens partent de Tunisie.", "TN", "GN CI"},
        {"lots of malians and gambians stay. the town of nouadhibou wants advice", "MR", "ML GM"},
        {"Plus de 9000 Nicaraguayens ont demandé l'asile au Costa Rica.", "CR", "NI"},
    }));
}

TEST(CountryReading, ExcludedCountriesAreOnlyMentioned)
{
    expect_countries(std::to_array<Row>({
        {"Border management in Guinea, not Guinea-Bissau.", "GN", "GW"},
        {"Gestion des frontières en Guinée, hors Guinée-Bissau.", "GN", "GW"},
        {"Maldives, not Moldova: capacity assessment on human trafficking.", "MV", "MD"},
        {"Maldives, et non Moldavie : évaluation des capacités contre la traite.", "MV", "MD"},
    }));
}

TEST(CountryReading, MemberStatesProvidePeers)
{
    expect_countries(std::to_array<Row>({
        {"Study visit of the Ukrainian Border Guard Service to Finland and Estonia", "UA", "FI EE"},
        {"Austrian and Romanian experts for the Moldovan Border Police", "MD", "AT RO"},
        {"Des experts autrichiens et roumains pour la police des frontières moldave", "MD",
         "AT RO"},
        {"Workshop in Warsaw", "", "PL"},
        {"The Netherlands and Sweden will second experts to the Armenian Migration Service", "AM",
         "NL SE"},
        {"Study tour to Italy for Albanian judges", "AL", "IT"},
        {"Voyage d'étude en Italie de magistrats albanais", "AL", "IT"},
        {"Experts from the French and Spanish ministries", "", "FR ES"},
    }));
}

TEST(CountryReading, ANameOfTwoCountriesWeighsHalf)
{
    const Need need = shown::need_of("Congo: lutte contre la traite. Sénégal : formation.");
    double sum = 0;
    for (const NeededCountry& country : need.countries) {
        const bool is_congo = country.country.code().front() == 'C';
        EXPECT_DOUBLE_EQ(country.weight, is_congo ? 0.25 : 0.5) << country.country.code();
        sum += country.weight;
    }
    EXPECT_DOUBLE_EQ(sum, 1);
}

TEST(CountryReading, AgreementsAreNoCountries)
{
    expect_countries(std::to_array<Row>({
        {"The Samoa Agreement speaks of return. A workshop in Lomé, please.", "TG", "WS"},
        {"L'Accord de Samoa parle de retour. Un atelier à Lomé, merci.", "TG", "WS"},
        {"Il ne s'agit plus de l'Accord de Cotonou, mais de celui de Samoa. Atelier à Lomé.", "TG",
         "WS"},
    }));
}

TEST(CountryReading, AnAdjectiveMayBeANameInAnotherLanguage)
{
    expect_countries(std::to_array<Row>({
        {"Le consulat bolivien à Buenos Aires écrit que des ateliers exploitent nos gens.", "BO",
         "AR"},
        {"Des enfants jordaniens travaillent en Irak ; le ministère irakien veut un manuel.", "IQ",
         "JO"},
    }));
}

TEST(CountryReading, ADoubtfulNameIsThatOfTheCountryNamedBesideIt)
{
    expect_countries(std::to_array<Row>({
        {"Je vous écris de Brazzaville (Congo, pas la RDC).", "CG", "CD"},
        {"Kingston is full of returnees.", "JM", ""},
    }));
}

TEST(CountryReading, OtherDonorsProvidePeersToo)
{
    expect_countries(std::to_array<Row>({
        {"Fiji: some leave for New Zealand and Australia.", "FJ", "NZ AU"},
        {"Albanians in New York write to Tirana.", "AL", "US"},
    }));
}

TEST(CountryReading, LanguagesAreNoCountries)
{
    expect_countries(std::to_array<Row>({
        {"Tunisia: experts working in English or Russian", "TN", ""},
        {"Tunisie : experts parlant anglais, connaissance du russe bienvenue", "TN", ""},
        {"Translation into Albanian is provided.", "", ""},
    }));
}

}  // namespace
}  // namespace vivier
