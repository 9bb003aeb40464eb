// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/display.h"

#include <gtest/gtest.h>

namespace vivier {
namespace {

TEST(UiLanguage, IsFrenchForFrenchLocalesAndEnglishForAllOthers)
{
    for (const char* const french : {"fr", "fr_FR", "fr_BE.UTF-8", "fr.UTF-8", "fr_FR@euro"})
        EXPECT_EQ(ui_language_of(french), UiLanguage::fr) << french;
    for (const char* const other : {"", "C", "C.UTF-8", "en_GB.UTF-8", "frr_DE", "fur_IT", "POSIX"})
        EXPECT_EQ(ui_language_of(other), UiLanguage::en) << other;
}

}  // namespace
}  // namespace vivier
