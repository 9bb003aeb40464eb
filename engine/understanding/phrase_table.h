// SPDX-License-Identifier: GPL-2.0-or-later
// Set phrases, and where a text says one of them.

#pragma once

#include "engine/knowledge/cues.h"
#include "engine/knowledge/phrase_trie.h"
#include "engine/text/analyser.h"
#include "engine/understanding/reading.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace vivier {

/// One phrase in a text.
template <typename Meaning>
struct PhraseHit {
    Meaning meaning;
    TokenRange range;
};

/// Phrases by an untyped meaning; PhraseTable gives it a type.
class PhraseFinder {
public:
    /// A phrase without words is left out.
    void add(const Analyser& analyser, std::string_view phrase, std::uint32_t meaning);

    /// In text order. The longest phrase that starts at a word takes its words; of equally long
    /// ones the first that was added. No phrase reaches over a comma or more.
    [[nodiscard]] std::vector<PhraseHit<std::uint32_t>> find(const Reading& reading) const;

private:
    PhraseTrie trie_;
};

/// Plurals need no phrase of their own, nor do accents and elided articles.
template <typename Meaning>
class PhraseTable {
public:
    using Hit = PhraseHit<Meaning>;

    struct Row {
        Meaning meaning;
        std::string_view phrases;  // "an asset|un atout"
    };

    PhraseTable() = default;
    PhraseTable(const Analyser& analyser, std::initializer_list<Row> rows)
    {
        for (const auto& [meaning, phrases] : rows)
            add(analyser, meaning, phrases);
    }

    /// `phrases`: separated by bars.
    void add(const Analyser& analyser, Meaning meaning, std::string_view phrases)
    {
        while (!phrases.empty()) {
            const std::size_t end = std::min(phrases.find('|'), phrases.size());
            finder_.add(analyser, phrases.substr(0, end),
                        static_cast<std::uint32_t>(meanings_.size()));
            meanings_.push_back(meaning);
            phrases.remove_prefix(std::min(end + 1, phrases.size()));
        }
    }

    /// As PhraseFinder::find().
    [[nodiscard]] std::vector<Hit> find(const Reading& reading) const
    {
        std::vector<Hit> hits;
        for (const auto& [index, range] : finder_.find(reading)) {
            hits.push_back({meanings_[index], range});
        }
        return hits;
    }

private:
    PhraseFinder finder_;
    std::vector<Meaning> meanings_;  // by the finder's meaning
};

}  // namespace vivier
