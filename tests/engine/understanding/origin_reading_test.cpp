// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <string_view>

namespace vivier {
namespace {

struct Row {
    std::string_view text;
    std::string_view origins;
};

TEST(OriginReading, FindsWhereExpertsShouldComeFrom)
{
    constexpr auto kRows = std::to_array<Row>({
        {"We need officials from Member States.", "eu_ms_public"},
        {"Il nous faut des fonctionnaires d'États membres.", "eu_ms_public"},
        {"bring together foreign ministries of Member States", "eu_ms_public"},
        {"réunir des ministères des Affaires étrangères d'États membres", "eu_ms_public"},
        {"We would like practitioners from the region and one European inspector.",
         "partner_country eu_ms_public"},
        {"Nous aimerions des praticiens de la région et un inspecteur européen.",
         "partner_country eu_ms_public"},
        {"South-South experience", "partner_country"},
        {"Expérience sud-sud", "partner_country"},
        {"We seek practitioners from municipalities.", "eu_local"},
        {"Nous cherchons des praticiens de communes.", "eu_local"},
        {"UNHCR staff or academics would be welcome", "international_org academia"},
        {"Un expert du HCR ou un universitaire", "international_org academia"},
        {"We look for members of the diaspora.", "diaspora_member"},
        {"Nous cherchons des membres de la diaspora.", "diaspora_member"},
        {"retired officials preferred", "retired_official"},
        {"Fonctionnaires retraités de préférence", "retired_official"},
        {"We need independent consultants.", "private"},
        {"Experts from EU agencies such as Frontex are welcome", "eu_agency"},
    });
    for (const auto& [text, origins] : kRows)
        EXPECT_EQ(shown::origins(shown::need_of(text)), origins) << text;
}

TEST(OriginReading, NotForWhomOrWithWhomSomethingIsDone)
{
    constexpr auto kRows = std::to_array<std::string_view>({
        "consultations with officials and diaspora members",
        "consultations avec les officiels et les membres de la diaspora",
        "Training for researchers",
        "Formation pour les fonctionnaires retraités",
        "We are not looking for independent consultants.",
        "Member States have learnt much.",
    });
    for (const std::string_view text : kRows)
        EXPECT_EQ(shown::origins(shown::need_of(text)), "") << text;
}

}  // namespace
}  // namespace vivier
