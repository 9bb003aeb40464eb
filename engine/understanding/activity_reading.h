// SPDX-License-Identifier: GPL-2.0-or-later
// Which activities a request asks for.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/knowledge.h"
#include "engine/text/analyser.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vivier {

/// Those before `redone` name an activity by themselves, the others only together.
enum class ActivityCue : std::uint8_t {
    trains,     // "to train our": training
    exchanges,  // "exchange with": knowledge exchange
    evaluates,  // "évaluer le"
    guides,     // "a guide": manual
    campaigns,  // "a campaign"
    redone,     // "be revised": after a law or a plan
    drafts,     // "draft", "élaboration": with a law or a plan
    law,        // "bill", "décret"
    plan,       // "strategy", "livre blanc"
    assesses,   // "diagnostic": with capacities
    capacities,
};

class ActivityReader {
public:
    /// Activities that the taxonomy does not have are never read.
    ActivityReader(const Knowledge& knowledge, const Analyser& analyser);

    /// Those that the taxonomy's terms name for sure, and those that the request says what is done
    /// of: "to train our nurses", "draft the bill", "a five-year strategy", "assessment of existing
    /// capacities", "exchange with other towns". Each once, in the order of the text; none that is
    /// excluded.
    [[nodiscard]] std::vector<NeededActivity> read(const Reading& reading,
                                                   const Exclusions& exclusions) const;

private:
    using Hits = std::span<const PhraseHit<ActivityCue>>;
    static constexpr std::size_t kCues = 11;

    [[nodiscard]] std::optional<NeededActivity> activity_of(const Reading& reading, Hits hits,
                                                            std::size_t index) const;

    PhraseTable<ActivityCue> cues_;
    std::array<std::optional<ActivityId>, kCues> activities_;  // by cue
};

}  // namespace vivier
