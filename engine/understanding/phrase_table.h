// SPDX-License-Identifier: GPL-2.0-or-later
// Set phrases, and where a text says one of them.

#pragma once

#include "engine/knowledge/cues.h"
#include "engine/knowledge/phrase_trie.h"
#include "engine/text/analyser.h"
#include "engine/understanding/reading.h"

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
        std::initializer_list<std::string_view> phrases;
    };

    PhraseTable(const Analyser& analyser, std::initializer_list<Row> rows)
    {
        for (const Row& row : rows) {
            for (const std::string_view phrase : row.phrases) add(analyser, phrase, row.meaning);
        }
    }

    void add(const Analyser& analyser, std::string_view phrase, Meaning meaning)
    {
        finder_.add(analyser, phrase, static_cast<std::uint32_t>(meanings_.size()));
        meanings_.push_back(meaning);
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
