// SPDX-License-Identifier: GPL-2.0-or-later
// The beginning, middle and end of a month, a season, a year.

#pragma once

#include "engine/understanding/calendar_words.h"
#include "engine/understanding/date_parts.h"

namespace vivier {

/// Of a month the thirds end on its 10th and 20th; of longer stretches they are thirds by months.
/// REQUIRES: `portion` is not whole, `part` is longer than a day.
[[nodiscard]] DatePart third_of(const DatePart& part, Portion portion);

}  // namespace vivier
