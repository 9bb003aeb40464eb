// SPDX-License-Identifier: GPL-2.0-or-later
// Greetings, thanks and signatures: words that ask for nothing.

#pragma once

#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <vector>

namespace vivier {

class CourtesyReader {
public:
    explicit CourtesyReader(const Analyser& analyser);

    /// By token, whether it is part of a courtesy: of a clause that holds a set phrase of greeting
    /// or thanks, or of what follows a closing formula in the last quarter of the text.
    [[nodiscard]] std::vector<bool> read(const Reading& reading) const;

private:
    enum class Cue : std::uint8_t { polite, closing };

    PhraseTable<Cue> cues_;
};

}  // namespace vivier
