// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/agreement_of_rankings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace vivier {
namespace {

using Ids = std::vector<std::string>;

TEST(TopOverlap, IsTheShareOfTheFirstThatBothHave)
{
    EXPECT_EQ(top_overlap(Ids{"a", "b", "c", "d"}, Ids{"b", "a", "x", "c"}, 2), 1);
    EXPECT_EQ(top_overlap(Ids{"a", "b", "c", "d"}, Ids{"b", "a", "x", "c"}, 4), 0.75);
    EXPECT_EQ(top_overlap(Ids{"a"}, Ids{"a", "b"}, 10), 0.5);
    EXPECT_EQ(top_overlap(Ids{}, Ids{}, 10), 1);
}

TEST(KendallTau, RunsFromMinusOneToOne)
{
    EXPECT_EQ(kendall_tau(Ids{"a", "b", "c"}, Ids{"a", "b", "c"}), 1);
    EXPECT_EQ(kendall_tau(Ids{"a", "b", "c"}, Ids{"c", "b", "a"}), -1);
    // One of three pairs is in the wrong order: 1 - 2/3.
    EXPECT_NEAR(kendall_tau(Ids{"a", "b", "c"}, Ids{"b", "a", "c"}), 1.0 / 3, 1e-12);
    EXPECT_EQ(kendall_tau(Ids{"a"}, Ids{"b"}), 1);
}

double naive_tau(const Ids& a, const Ids& b)
{
    const auto rank = [&](const std::string& id) { return std::ranges::find(b, id) - b.begin(); };
    double agreeing = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = i + 1; j < a.size(); ++j) {
            const bool shared =
                std::ranges::find(b, a[i]) != b.end() && std::ranges::find(b, a[j]) != b.end();
            if (!shared) continue;
            pairs += 1;
            agreeing += rank(a[i]) < rank(a[j]) ? 1 : -1;
        }
    }
    return pairs > 0 ? agreeing / pairs : 1;
}

TEST(KendallTau, AgreesWithCountingAllPairs)
{
    std::mt19937 random{11};
    for (int i = 0; i < 60; ++i) {
        Ids a;
        Ids b;
        for (int id = 0; id < 25; ++id) {
            if (random() % 4 != 0) a.push_back(std::to_string(id));
            if (random() % 4 != 0) b.push_back(std::to_string(id));
        }
        std::shuffle(a.begin(), a.end(), random);
        std::shuffle(b.begin(), b.end(), random);
        EXPECT_NEAR(kendall_tau(a, b), naive_tau(a, b), 1e-12);
    }
}

}  // namespace
}  // namespace vivier
