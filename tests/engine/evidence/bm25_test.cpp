// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/bm25.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vivier {
namespace {

constexpr double kTolerance = 1e-12;

TEST(Bm25, GivesRareTermsMoreAndNoneLessThanNothing)
{
    // 10 documents, 1 holds it: ln(1 + 9.5 / 1.5).
    EXPECT_NEAR(inverse_document_frequency(10, 1), std::log(1 + 9.5 / 1.5), kTolerance);
    // All hold it: ln(1 + .5 / 10.5) > 0.
    EXPECT_NEAR(inverse_document_frequency(10, 10), std::log(1 + 0.5 / 10.5), kTolerance);
    EXPECT_GT(inverse_document_frequency(10, 10), 0);
}

TEST(Bm25, SaturatesWithTheCount)
{
    // Mean length: 2 x 2.2 / (2 + 1.2) = 1.375.
    EXPECT_NEAR(term_saturation(2, 100, 100, {}), 1.375, kTolerance);
    EXPECT_LT(term_saturation(1e6, 100, 100, {}), 2.2);
}

TEST(Bm25, HoldsLengthAgainstDocumentsAsFarAsBSays)
{
    // Twice the mean length: 1 x 2.2 / (1 + 1.2 (.25 + .75 x 2)) = 2.2 / 3.1.
    EXPECT_NEAR(term_saturation(1, 200, 100, {}), 2.2 / 3.1, kTolerance);
    EXPECT_NEAR(term_saturation(1, 200, 100, {.k1 = 1.2, .b = 0}), 1, kTolerance);
}

}  // namespace
}  // namespace vivier
