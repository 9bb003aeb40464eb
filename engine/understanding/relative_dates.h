// SPDX-License-Identifier: GPL-2.0-or-later
// Dates that count from the day of the request: "next month", "l'an prochain", "this quarter".

#pragma once

#include "engine/domain/date.h"
#include "engine/understanding/reading.h"

#include <cstddef>
#include <optional>

namespace vivier {

/// A stretch of so many months that lies so many of them ahead; 12 months are a calendar year, 3 a
/// quarter of one.
struct Ahead {
    unsigned months = 1;
    int steps = 0;
};

struct AheadWords {
    Ahead ahead;
    TokenRange range;
};

/// The words that start at token `at`: "next month", "mois prochain", "current year", "cette
/// année". Cost: constant.
[[nodiscard]] std::optional<AheadWords> ahead_at(const Reading& reading, std::size_t at);

/// Months in a "month", "mois", "quarter", "trimestre", "semester", "semestre", "year", "an".
[[nodiscard]] std::optional<unsigned> months_in(std::string_view unit);

/// What `ahead` means on `day`.
[[nodiscard]] Period period_ahead(Ahead ahead, Date day);

}  // namespace vivier
