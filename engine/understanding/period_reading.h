// SPDX-License-Identifier: GPL-2.0-or-later
// When experts are wanted.

#pragma once

#include "engine/domain/need.h"
#include "engine/text/analyser.h"
#include "engine/understanding/date_expressions.h"
#include "engine/understanding/phrase_table.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <optional>
#include <span>

namespace vivier {

struct NeededPeriod {
    std::optional<NeededDate> from;
    std::optional<NeededDate> to;
};

class PeriodReader {
public:
    explicit PeriodReader(const Analyser& analyser);

    /// Not the period are: what was over on `received` or is said to last since then; by when to
    /// answer ("first list by 24 June"); the date of a letter, a report, a law; and years that
    /// belong to a name ("strategy 2025") or that nothing makes a time of work.
    ///
    /// Of the rest, ranges decide ("June to December 2022"); where there is none, "from" and
    /// "until" do, with days and months beside them filling the side left open; else those
    /// alone. Several are taken together, from the first day to the last.
    [[nodiscard]] NeededPeriod read(const Reading& reading, std::optional<Date> received) const;

private:
    enum class Cue : std::uint8_t {
        answer,  // "send", "list of candidates": with a date, by when to answer
        dated,   // "letter of", "report": what has a date of its own
        named,   // "strategy", "plan": what has years in its name
        work,    // "period", "mission": a time of work
    };
    using Hits = std::span<const PhraseHit<Cue>>;

    [[nodiscard]] bool is_of_work(const Reading& reading, Hits hits, const DateExpression& date,
                                  std::optional<Date> received) const;

    PhraseTable<Cue> cues_;
};

}  // namespace vivier
