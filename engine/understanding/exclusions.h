// SPDX-License-Identifier: GPL-2.0-or-later
// What a request says that it is not about.

#pragma once

#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <vector>

namespace vivier {

/// The tokens that a request excludes: after "we are not looking for", "sauf", "rather than", up to
/// the end of the clause; and after a bare "not" or "ni" the very next words that name something.
class Exclusions {
public:
    /// By token.
    Exclusions(const Reading& reading, std::vector<bool> excluded)
        : reading_(&reading), excluded_(std::move(excluded))
    {}

    [[nodiscard]] bool covers(std::size_t token) const { return excluded_[token]; }
    /// Of a word or phrase that names something, by its first token: after a bare "not", too.
    [[nodiscard]] bool covers_phrase(std::size_t first) const;

private:
    const Reading* reading_;
    std::vector<bool> excluded_;
};

class ExclusionReader {
public:
    explicit ExclusionReader(const Analyser& analyser);

    /// Borrows `reading`.
    [[nodiscard]] Exclusions read(const Reading& reading) const;

private:
    enum class Cue : std::uint8_t { excludes };

    PhraseTable<Cue> cues_;
};

}  // namespace vivier
