// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/weights.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>
#include <stdexcept>

namespace vivier {
namespace {

constexpr SpokenOf kAll{true, true, true, true, true, true, true, true};

TEST(Weights, DefaultsSumToOne)
{
    EXPECT_NEAR(std::accumulate(kDefaultWeights.begin(), kDefaultWeights.end(), 0.0), 1.0, 1e-12);
    EXPECT_EQ(renormalise(kDefaultWeights, kAll).size(), kEvidenceKinds);
}

TEST(Weights, WhatIsNotSpokenOfDropsOutAndTheRestSumsToOne)
{
    const PerKind weights{2, 1, 1, 4, 0, 0, 0, 0};
    const SpokenOf spoken{true, false, true, false, true, false, false, false};

    const PerKind used = renormalise(weights, spoken);

    EXPECT_DOUBLE_EQ(used[0], 2.0 / 3);
    EXPECT_DOUBLE_EQ(used[2], 1.0 / 3);
    EXPECT_EQ(used[1], 0);
    EXPECT_EQ(used[3], 0);
    EXPECT_EQ(used[4], 0);
}

TEST(Weights, AreAllZeroWhereNothingIsLeft)
{
    EXPECT_EQ(renormalise(kDefaultWeights, SpokenOf{}), PerKind{});
    EXPECT_EQ(renormalise(PerKind{}, kAll), PerKind{});
}

TEST(Weights, AreRefusedWhenNegativeOrNotFinite)
{
    PerKind weights = kDefaultWeights;
    weights[1] = -0.1;
    EXPECT_THROW((void)renormalise(weights, kAll), std::invalid_argument);
    weights[1] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THROW((void)renormalise(weights, kAll), std::invalid_argument);
    weights[1] = std::numeric_limits<double>::infinity();
    EXPECT_THROW((void)renormalise(weights, SpokenOf{}), std::invalid_argument);
}

}  // namespace
}  // namespace vivier
