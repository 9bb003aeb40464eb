// SPDX-License-Identifier: GPL-2.0-or-later
// Dates of a text, with how they are said: from, until, since, from one to another.

#pragma once

#include "engine/domain/date.h"
#include "engine/understanding/date_parts.h"
#include "engine/understanding/reading.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vivier {

enum class DateShape : std::uint8_t {
    point,  // "in September", "on 12 June"
    range,  // "June to December"
    from,   // "from September", "à partir de"
    until,  // "by the end of October", "d'ici"
    since,  // "since February", "depuis"
};

struct DateExpression {
    DateShape shape = DateShape::point;
    Period days;               // of a range: from the first day of its start to the last of its end
    Grain grain = Grain::day;  // the coarser of both
    TokenRange first;  // the words for the start, for the end: the same where there is one date
    TokenRange last;
    std::size_t lead = 0;  // where "from", "by", "in the" begin; first.first where nothing leads
};

/// In text order. A date without a year takes that of the other end of its range, else it is the
/// next one that is not over on `received`; where neither is known it is left out. Cost: linear.
[[nodiscard]] std::vector<DateExpression> find_dates(const Reading& reading,
                                                     std::optional<Date> received);

}  // namespace vivier
