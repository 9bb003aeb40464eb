// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/paired_bootstrap.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <stdexcept>
#include <vector>

namespace vivier {
namespace {

using Values = std::vector<double>;

TEST(PairedBootstrap, SeesNoGainWhereThereIsNone)
{
    const Gain gain = paired_bootstrap(Values{0.1, 0.5, 0.9}, Values{0.1, 0.5, 0.9});
    EXPECT_EQ(gain.mean, 0);
    EXPECT_EQ(gain.low, 0);
    EXPECT_EQ(gain.high, 0);
    EXPECT_FALSE(gain.is_significant());
}

TEST(PairedBootstrap, IsSureOfAConstantGain)
{
    const Gain gain = paired_bootstrap(Values{0, 1, 2}, Values{0.5, 1.5, 2.5});
    EXPECT_DOUBLE_EQ(gain.mean, 0.5);
    EXPECT_DOUBLE_EQ(gain.low, 0.5);
    EXPECT_DOUBLE_EQ(gain.high, 0.5);
    EXPECT_TRUE(gain.is_significant());
}

TEST(PairedBootstrap, HasTheWidthOfTheNormalIntervalForManyRequests)
{
    std::mt19937_64 random{5};
    Values before(400, 0.0);
    Values after;
    for (std::size_t i = 0; i < before.size(); ++i)
        after.push_back(static_cast<double>(random() % 2));  // standard deviation 1/2
    const Gain gain = paired_bootstrap(before, after);
    const double expected = 2 * 1.96 * 0.5 / std::sqrt(400.0);
    EXPECT_NEAR(gain.high - gain.low, expected, 0.1 * expected);
    EXPECT_LT(gain.low, gain.mean);
    EXPECT_LT(gain.mean, gain.high);
}

TEST(PairedBootstrap, GivesTheSameAnswerForTheSameSeed)
{
    const Values before{0.1, 0.4, 0.2, 0.8};
    const Values after{0.2, 0.3, 0.6, 0.9};
    EXPECT_EQ(paired_bootstrap(before, after, 500, 3).low,
              paired_bootstrap(before, after, 500, 3).low);
}

TEST(PairedBootstrap, RefusesWhatIsNotPaired)
{
    EXPECT_THROW((void)paired_bootstrap(Values{1}, Values{}), std::invalid_argument);
    EXPECT_THROW((void)paired_bootstrap(Values{1}, Values{1}, 0), std::invalid_argument);
    EXPECT_EQ(paired_bootstrap(Values{}, Values{}).mean, 0);
}

}  // namespace
}  // namespace vivier
