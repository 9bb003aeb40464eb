// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace vivier {
namespace {

TEST(IsUtf8, AcceptsTextOfEveryWidth)
{
    for (const char* text : {"", "a", "é", "中", "𝄞", "Grüße, Молдова, موريتانيا"}) {
        EXPECT_TRUE(is_utf8(text)) << text;
    }
    EXPECT_TRUE(is_utf8(std::string(1000, 'a') + "é"));
}

TEST(IsUtf8, RefusesBytesThatAreNoText)
{
    // Latin-1, a lone continuation, a cut character, an overlong form, a surrogate, past U+10FFFF.
    for (const char* text :
         {"caf\xE9", "\x80", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
        EXPECT_FALSE(is_utf8(text)) << text;
        EXPECT_FALSE(is_utf8(std::string(1000, 'a') + text)) << text;
    }
}

}  // namespace
}  // namespace vivier
