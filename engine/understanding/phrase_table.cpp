// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/phrase_table.h"

#include "engine/knowledge/match_key.h"

#include <optional>
#include <string>

namespace vivier {

void PhraseFinder::add(const Analyser& analyser, std::string_view phrase, std::uint32_t meaning)
{
    std::vector<std::string> keys;
    for (const Token& token : analyser.analyse(phrase, std::nullopt)) {
        keys.push_back(match_key(token.folded));
    }
    if (!keys.empty()) trie_.add(keys, meaning);
}

std::vector<PhraseHit<std::uint32_t>> PhraseFinder::find(const Reading& reading) const
{
    std::vector<PhraseTrie::Word> words;
    words.reserve(reading.size());
    for (std::size_t at = 0; at < reading.size(); ++at)
        words.push_back(trie_.word(reading.key(at)));

    std::vector<PhraseHit<std::uint32_t>> hits;
    std::size_t first = 0;
    while (first < words.size()) {
        std::optional<PhraseHit<std::uint32_t>> longest;
        PhraseTrie::Node node = PhraseTrie::kRoot;
        for (std::size_t at = first; at < words.size(); ++at) {
            if (at > first && reading.break_before(at) != Break::none) break;
            node = trie_.step(node, words[at]);
            if (node == PhraseTrie::kNowhere) break;
            const auto entries = trie_.entries_at(node);
            if (!entries.empty()) longest = {entries.front(), {first, at + 1}};
        }
        if (longest) hits.push_back(*longest);
        first = longest ? longest->range.last : first + 1;
    }
    return hits;
}

}  // namespace vivier
