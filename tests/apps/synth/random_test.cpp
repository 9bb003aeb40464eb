// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/random.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace vivier {
namespace {

// The standard fixes the engine and the seeding. Rosters are named by their seeds, so these numbers
// must never change.
TEST(Random, GivesTheSameNumbersEverywhere)
{
    Random random{42, 1};
    std::vector<std::size_t> drawn(4);
    for (std::size_t& number : drawn)
        number = random.below(1000);
    EXPECT_THAT(drawn, testing::ElementsAre(49, 482, 284, 59));
    EXPECT_NE((Random{42, 1}.bits()), (Random{42, 2}.bits()));
    EXPECT_NE((Random{42, 1}.bits()), (Random{43, 1}.bits()));
}

TEST(Random, StaysWithinItsBounds)
{
    Random random{7, 0};
    std::array<int, 6> seen{};
    for (int i = 0; i < 6000; ++i) {
        const int number = random.between(-2, 3);
        ASSERT_GE(number, -2);
        ASSERT_LE(number, 3);
        ++seen[static_cast<std::size_t>(number + 2)];
    }
    for (const int count : seen)
        EXPECT_NEAR(count, 1000, 150);
    EXPECT_EQ(random.below(1), 0U);
    EXPECT_FALSE(random.chance(0));
    EXPECT_TRUE(random.chance(100));
}

TEST(WeightedChoice, NeverDrawsWhatHasNoWeight)
{
    const WeightedChoice choice{{0, 3, 0, 1, 0}};
    Random random{7, 0};
    std::array<int, 5> seen{};
    for (int i = 0; i < 4000; ++i)
        ++seen[choice.draw(random)];
    EXPECT_EQ(seen[0] + seen[2] + seen[4], 0);
    EXPECT_NEAR(seen[1], 3000, 150);
}

TEST(Zipf, DrawsEachRankAboutAsOftenAsTheLawSays)
{
    const Zipf zipf;
    Random random{7, 0};
    std::vector<int> seen(Zipf::kRanks);
    constexpr int kDraws = 200000;
    for (int i = 0; i < kDraws; ++i)
        ++seen[zipf.draw(random)];
    const double total = std::log((65536 + 9.5) / 9.5);
    for (const std::size_t rank : {0U, 1U, 10U, 100U}) {
        const double expected = kDraws / (static_cast<double>(rank) + 10) / total;
        EXPECT_NEAR(seen[rank], expected, 5 * std::sqrt(expected)) << rank;
    }
}

}  // namespace
}  // namespace vivier
