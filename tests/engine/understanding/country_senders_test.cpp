// SPDX-License-Identifier: GPL-2.0-or-later
// By the country that a text is written from.
#include "engine/understanding/country_senders.h"

#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

struct Row {
    std::string_view text;
    std::string_view partners;
};

template <std::size_t N>
void expect_partners(const std::array<Row, N>& rows)
{
    for (const auto& [text, partners] : rows)
        EXPECT_EQ(shown::partners(shown::need_of(text)), partners) << text;
}

TEST(CountrySenders, DatelinesAskMoreThanPlacesDo)
{
    expect_partners(std::to_array<Row>({
        {"Kyiv, 12 March. Our drivers wait in Moldova and in Turkey.", "UA"},
        {"Rabat, le 3 avril. Des familles attendent en Mauritanie.", "MA"},
        {"Hello all,\nAccra here: nurses are hired in Saudi Arabia.", "GH"},
        {"From Quito. Whole villages work in Chile.", "EC"},
        {"Depuis Lima : des villages entiers travaillent au Chili.", "PE"},
        {"URGENT. Maseru. Miners are held in Johannesburg.", "LS"},
    }));
}

TEST(CountrySenders, LetterheadsNameAnInstitutionAndAPlace)
{
    expect_partners(std::to_array<Row>({
        {"Ministry of Labour, Amman. Our workers are stuck in Iraq.", "JO"},
        {"Ministère du Travail, Lomé. Nos ouvriers sont bloqués au Gabon.", "TG"},
        {"When war came to Sudan we were lost. The Ministry, in Nairobi, wants a manual.", "KE"},
    }));
}

TEST(CountrySenders, SignaturesTellWhoWrites)
{
    expect_partners(std::to_array<Row>({
        {"Girls from our villages are sold in Libya.\nRegards,\nAnna\nMinistry of Women\nLusaka",
         "ZM"},
        {"Des filles sont vendues en Libye.\nCordialement,\nAwa, Bénin", "BJ"},
        {"People drown on the way to Yemen.\nGreetings from Djibouti", "DJ"},
    }));
}

TEST(CountrySenders, WhoSaysWhereTheyWriteFromAsks)
{
    expect_partners(std::to_array<Row>({
        {"We write from Managua about those who are jailed in Mexico.", "NI"},
        {"Nous écrivons de Managua : beaucoup sont détenus au Mexique.", "NI"},
        {"Boats go to Oman. Here in Pakistan nobody warns them.", "PK"},
        {"Des bateaux partent vers Oman. Chez nous au Pakistan, personne ne les avertit.", "PK"},
        {"Country: Nepal\nProblem: agents send boys to Malaysia.", "NP"},
    }));
}

TEST(CountrySenders, NobodyWritesFromSeveralCountries)
{
    expect_partners(std::to_array<Row>({
        {"Hello, Beirut, Tripoli, Istanbul: our nationals are all there. Consular Department, "
         "Tunis.",
         "TN"},
        {"Uganda, Kenya and Tanzania share a lake. The request comes from Kampala.", "UG"},
        {"L'Ouganda, le Kenya et la Tanzanie partagent un lac. La demande vient de Kampala.", "UG"},
    }));
}

TEST(CountrySenders, EachHeadingNamesAPartner)
{
    expect_partners(std::to_array<Row>({
        {"Two requests.\nACTION A - Kenya. A manual.\nACTION B - Rwanda. A training.", "KE RW"},
        {"Deux demandes.\nACTION A - Kenya. Un manuel.\nACTION B - Rwanda. Une formation.",
         "KE RW"},
    }));
}

TEST(CountrySenders, TwoCountriesThatMeetAtABorderDoNotBothWrite)
{
    expect_partners(std::to_array<Row>({
        {"Request - Kampala\nBusia, Uganda / Kenya: three queues.", "UG"},
        {"Demande - Kampala\nBusia, Ouganda / Kenya : trois files.", "UG"},
    }));
}

}  // namespace
}  // namespace vivier
