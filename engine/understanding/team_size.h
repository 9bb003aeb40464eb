// SPDX-License-Identifier: GPL-2.0-or-later
// How many experts are wanted.

#pragma once

#include "engine/domain/need.h"
#include "engine/text/analyser.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"
#include "engine/understanding/team_cues.h"

#include <optional>

namespace vivier {

class TeamSizeReader {
public:
    explicit TeamSizeReader(const Analyser& analyser);

    /// "a team of four" decides; else the first "two or three experts", with "and one moderator"
    /// added, or "Two." where the sentence before asks how many. Of alternatives the larger
    /// counts. People who are to be trained are none of the team; officials and trainers are where
    /// the sentence looks for somebody or says no more than how many, or where a training is given
    /// "by two judges"; and "an expert" is one where the words right before look for somebody.
    /// Quoted mail counts nobody. 1 to 50.
    [[nodiscard]] std::optional<NeededTeamSize> read(const Reading& reading) const;

private:
    PhraseTable<TeamCue> cues_;
};

}  // namespace vivier
