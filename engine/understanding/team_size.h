// SPDX-License-Identifier: GPL-2.0-or-later
// How many experts are wanted.

#pragma once

#include "engine/domain/need.h"
#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <optional>

namespace vivier {

enum class TeamCue : std::uint8_t {
    team,         // "team of"
    expert,       // wanted wherever a number stands before
    person,       // wanted only where the sentence looks for them
    preference,   // stands for the noun: "three if possible"
    seeks,        // "we need", "cherchons"
    trained,      // "training for"
    beneficiary,  // "for": persons for whom something is done
};

class TeamSizeReader {
public:
    explicit TeamSizeReader(const Analyser& analyser);

    /// "a team of four" decides; else the first "two or three experts", with "and one moderator"
    /// added. Of alternatives the larger counts. People who are to be trained are none of the team;
    /// officials and trainers are where the sentence looks for somebody; and one person is where
    /// the words right before do ("we need an expert"). 1 to 50.
    [[nodiscard]] std::optional<NeededTeamSize> read(const Reading& reading) const;

private:
    PhraseTable<TeamCue> cues_;
};

}  // namespace vivier
