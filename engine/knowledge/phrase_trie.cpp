// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/phrase_trie.h"

#include <stdexcept>

namespace vivier {
namespace {

std::uint64_t key_of(PhraseTrie::Node node, PhraseTrie::Word word)
{
    return (std::uint64_t{node} << 32U) | word;
}

}  // namespace

void PhraseTrie::add(std::span<const std::string> words, std::uint32_t entry)
{
    if (words.empty()) throw std::invalid_argument{"PhraseTrie::add: no words"};
    Node node = kRoot;
    for (const std::string& text : words) {
        const Word next_word = static_cast<Word>(words_.size() + 1);
        const Word word = words_.try_emplace(text, next_word).first->second;
        const Node next_node = static_cast<Node>(entries_.size());
        const auto [step, is_new] = steps_.try_emplace(key_of(node, word), next_node);
        if (is_new) entries_.emplace_back();
        node = step->second;
    }
    entries_[node].push_back(entry);
}

PhraseTrie::Word PhraseTrie::word(std::string_view text) const
{
    const auto found = words_.find(text);
    return found == words_.end() ? kUnknownWord : found->second;
}

PhraseTrie::Node PhraseTrie::step(Node node, Word word) const
{
    const auto found = steps_.find(key_of(node, word));
    return found == steps_.end() ? kNowhere : found->second;
}

}  // namespace vivier
