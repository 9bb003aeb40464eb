// SPDX-License-Identifier: GPL-2.0-or-later
// Words that tell how many experts are wanted, and whom they count.

#pragma once

#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"

#include <cstdint>

namespace vivier {

enum class TeamCue : std::uint8_t {
    team,         // "team of"
    label,        // "team:"
    two,          // "binôme"
    pair_of,      // two of the noun that follows
    three,        // "trio"
    how_many,     // asks for the number
    expert,       // wanted wherever a number stands before
    person,       // wanted only where the sentence looks for them
    preference,   // stands for the noun: "three if possible"
    seeks,        // "we need"
    recruits,     // "looking for", "cherchons": seeks, and mostly people
    suffices,     // "would be ideal": seeks who stands before
    trained,      // "training for"
    beneficiary,  // "for": persons for whom something is done
};

[[nodiscard]] PhraseTable<TeamCue> make_team_cues(const Analyser& analyser);

}  // namespace vivier
