// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/phrase_trie.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace vivier {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(PhraseTrie, FindsAllThatEndsWhereAWalkIs)
{
    PhraseTrie trie;
    trie.add(std::vector<std::string>{"border"}, 1);
    trie.add(std::vector<std::string>{"border", "police"}, 2);
    trie.add(std::vector<std::string>{"border", "police"}, 3);
    const auto border = trie.step(PhraseTrie::kRoot, trie.word("border"));
    EXPECT_THAT(trie.entries_at(border), ElementsAre(1));
    EXPECT_THAT(trie.entries_at(trie.step(border, trie.word("police"))), ElementsAre(2, 3));
    EXPECT_EQ(trie.step(border, trie.word("border")), PhraseTrie::kNowhere);
    EXPECT_THAT(trie.entries_at(PhraseTrie::kRoot), IsEmpty());
}

TEST(PhraseTrie, GoesNowhereWithAWordThatNoPhraseHas)
{
    PhraseTrie trie;
    trie.add(std::vector<std::string>{"border"}, 1);
    EXPECT_EQ(trie.word("police"), PhraseTrie::kUnknownWord);
    EXPECT_EQ(trie.step(PhraseTrie::kRoot, PhraseTrie::kUnknownWord), PhraseTrie::kNowhere);
}

TEST(PhraseTrie, WantsWords)
{
    PhraseTrie trie;
    EXPECT_THROW(trie.add({}, 1), std::invalid_argument);
}

}  // namespace
}  // namespace vivier
