// SPDX-License-Identifier: GPL-2.0-or-later
// What holds for every text, sensible or not.
#include "engine/understanding/understand.h"

#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace vivier {
namespace {

bool is_border(std::string_view text, std::uint32_t at)
{
    const bool inside = at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    return !inside;
}

/// In ill-formed text any byte may be a border.
void expect_ground(const Need& need, const Ground& ground, bool well_formed)
{
    ASSERT_TRUE(ground.span);
    EXPECT_LT(ground.span->begin, ground.span->end);
    ASSERT_LE(ground.span->end, need.text.size());
    if (!well_formed) return;
    EXPECT_TRUE(is_border(need.text, ground.span->begin));
    EXPECT_TRUE(is_border(need.text, ground.span->end));
}

template <typename Items>
void expect_grounds(const Need& need, const Items& items, bool well_formed)
{
    for (const auto& item : items)
        expect_ground(need, item.ground, well_formed);
}

template <typename Items>
double sum_of_weights(const Items& items)
{
    double sum = 0;
    for (const auto& item : items) {
        EXPECT_TRUE(std::isfinite(item.weight));
        EXPECT_GE(item.weight, 0);
        EXPECT_LE(item.weight, 1);
        sum += item.weight;
    }
    return sum;
}

void expect_sound(const Need& need, bool well_formed)
{
    expect_grounds(need, need.themes, well_formed);
    expect_grounds(need, need.countries, well_formed);
    expect_grounds(need, need.activities, well_formed);
    expect_grounds(need, need.institutions, well_formed);
    expect_grounds(need, need.origins, well_formed);
    expect_grounds(need, need.languages, well_formed);
    expect_grounds(need, need.terms, well_formed);
    for (const auto& date : {need.from, need.to}) {
        if (date) expect_ground(need, date->ground, well_formed);
    }
    if (need.team_size) expect_ground(need, need.team_size->ground, well_formed);

    EXPECT_NEAR(sum_of_weights(need.themes), need.themes.empty() ? 0 : 1, 1e-9);
    const bool any_partner =
        !need.countries.empty() && need.countries.front().role == CountryRole::partner;
    EXPECT_NEAR(sum_of_weights(need.countries), any_partner ? 1 : 0, 1e-9);
    for (const NeededLanguage& language : need.languages)
        EXPECT_FALSE(language.wish.any_of.empty());
    for (const NeededTerm& term : need.terms)
        EXPECT_GT(term.count, 0);
    const bool ends_first = need.from && need.to && need.to->date < need.from->date;
    EXPECT_FALSE(ends_first);
}

/// Words that readers look for.
constexpr std::array<std::string_view, 78> kWords{"Moldova",
                                                  "Géorgie",
                                                  "Austria",
                                                  "in",
                                                  "from",
                                                  "of",
                                                  "d'",
                                                  "and",
                                                  "or",
                                                  "ou",
                                                  "et",
                                                  ",",
                                                  ".",
                                                  ";",
                                                  ":",
                                                  "(",
                                                  ")",
                                                  "-",
                                                  "–",
                                                  "/",
                                                  "English",
                                                  "français",
                                                  "russe",
                                                  "B2",
                                                  "C1",
                                                  "native",
                                                  "required",
                                                  "asset",
                                                  "June",
                                                  "juillet",
                                                  "2022",
                                                  "2023",
                                                  "12",
                                                  "1er",
                                                  "from",
                                                  "to",
                                                  "until",
                                                  "d'ici",
                                                  "fin",
                                                  "between",
                                                  "two",
                                                  "trois",
                                                  "experts",
                                                  "deux",
                                                  "team of",
                                                  "officials",
                                                  "Member States",
                                                  "ministry",
                                                  "asks",
                                                  "souhaite",
                                                  "diaspora",
                                                  "migrants",
                                                  "embassy",
                                                  "not",
                                                  "sauf",
                                                  "IBM",
                                                  "traite",
                                                  "border",
                                                  "manual",
                                                  "Q3",
                                                  "T4",
                                                  "mid",
                                                  "été",
                                                  "Dear",
                                                  "merci",
                                                  "regards",
                                                  "\n",
                                                  "\n\n",
                                                  "'s",
                                                  "31",
                                                  "29 février",
                                                  "Côte d'Ivoire",
                                                  "Сербия",
                                                  "مولدوفا",
                                                  "Congo",
                                                  "francophones",
                                                  "12/06/2022",
                                                  "30"};

/// `words` of them, in any order.
std::string random_text(std::mt19937& random, std::size_t words)
{
    std::uniform_int_distribution<std::size_t> pick{0, kWords.size() - 1};
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        text += kWords[pick(random)];
        if (pick(random) % 8 != 0) text += ' ';
    }
    return text;
}

TEST(UnderstandingProperties, HoldForWordsInAnyOrder)
{
    std::mt19937 random{20220610};
    for (int i = 0; i < 1500; ++i) {
        const std::string text = random_text(random, 1 + random() % 60);
        SCOPED_TRACE(text);
        expect_sound(shown::need_of(text), true);
        if (testing::Test::HasFailure()) return;
    }
}

TEST(UnderstandingProperties, HoldForBytesInAnyOrder)
{
    std::mt19937 random{1789};
    std::uniform_int_distribution<int> byte{0, 255};
    for (int i = 0; i < 500; ++i) {
        std::string text;
        for (auto n = random() % 200; n > 0; --n)
            text += static_cast<char>(byte(random));
        expect_sound(shown::need_of(text), false);
        if (testing::Test::HasFailure()) return;
    }
}

TEST(UnderstandingProperties, HoldForCutAndCorruptedRequests)
{
    std::mt19937 random{1848};
    const std::string whole =
        "La Moldavie demande trois experts d'Autriche, de septembre à décembre 2022, anglais ou "
        "français (B2) exigé : gestion intégrée des frontières à Chișinău, sans Guinée-Bissau.";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        std::string text = whole.substr(0, size);
        expect_sound(shown::need_of(text), false);
        if (!text.empty()) text[random() % text.size()] = static_cast<char>(random() % 256);
        expect_sound(shown::need_of(text), false);
        if (testing::Test::HasFailure()) return;
    }
}

TEST(UnderstandingProperties, HoldForAMillionBytesOfOneWord)
{
    for (const std::string_view word : {"Moldova ", "English, ", "border ", "sauf ", "2022 - "}) {
        std::string text;
        while (text.size() < 100'000)
            text += word;
        SCOPED_TRACE(word);
        expect_sound(shown::need_of(text), true);
    }
    expect_sound(shown::need_of(std::string(1'000'000, 'a')), true);
}

TEST(UnderstandingProperties, TheSameTextGivesTheSameNeed)
{
    std::mt19937 random{7};
    const Understanding one{project_knowledge()};
    const Understanding other{project_knowledge()};
    for (int i = 0; i < 50; ++i) {
        Request request;
        request.text = random_text(random, 40);
        const Need a = one.need_of(request);
        const Need b = other.need_of(request);
        EXPECT_EQ(shown::themes(a), shown::themes(b));
        EXPECT_EQ(shown::languages(a), shown::languages(b));
        EXPECT_EQ(a.terms.size(), b.terms.size());
    }
}

}  // namespace
}  // namespace vivier
