// SPDX-License-Identifier: GPL-2.0-or-later
// One date as people write it, English or French: a day, a month, a quarter, a season, a year.

#pragma once

#include "engine/domain/date.h"
#include "engine/understanding/reading.h"
#include "engine/understanding/relative_dates.h"

#include <cstdint>
#include <optional>

namespace vivier {

/// How much of the calendar the words name.
enum class Grain : std::uint8_t { day, month, part_of_year, year };

/// Days of a year that may be left open; into the next one where last_month < first_month.
struct DatePart {
    unsigned first_month = 1;
    unsigned first_day = 1;
    unsigned last_month = 12;
    unsigned last_day = 31;  // 31: to the end of the month, however long
    std::optional<int> year = {};
    std::optional<Ahead> ahead = {};  // where it counts from the day of the request: its year, if
                                      // that is twelve months, else all of it
    Grain grain = Grain::year;
    TokenRange range;  // the words

    /// Whether the words say which year is meant.
    [[nodiscard]] bool has_year() const { return year || ahead; }

    /// Nothing where the calendar has no such day (30 February).
    [[nodiscard]] std::optional<Period> in_year(int first_year) const;
};

/// The longest date that starts at token `at`. Numeric dates are read day first, unless only the
/// other way makes one. "mid-July" is 11 to 20 July, "early" and "late" the thirds around it; of
/// longer stretches they are the thirds by months. A word that is also another ("may", "march",
/// "été") must be written or placed as a month. Cost: constant.
[[nodiscard]] std::optional<DatePart> date_at(const Reading& reading, std::size_t at);

}  // namespace vivier
