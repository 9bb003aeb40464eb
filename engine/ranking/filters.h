// SPDX-License-Identifier: GPL-2.0-or-later
// Who cannot be sent, whatever their merits.

#pragma once

#include "engine/domain/date.h"
#include "engine/domain/need.h"
#include "engine/pool/pool.h"
#include "engine/ranking/ranking.h"

#include <optional>
#include <string>
#include <vector>

namespace vivier {

/// What a need leaves no choice about. Borrows the need.
struct Constraints {
    Date today = Date::from_days(0);            // consent must hold on it
    std::vector<const LanguageWish*> required;  // all of them
    std::optional<Period> mission;              // some day of it must be free; none: not asked
};

/// `fallback`: today's date where the need does not say when it was received. A need with one end
/// of the mission alone reaches without limit to the other.
[[nodiscard]] Constraints constraints_of(const Need& need, Date fallback);

/// The first filter that the expert fails; nothing where all pass. What the record does not say
/// passes:
///
/// - status: suspended or retired from the roster;
/// - consent: its last day is before today;
/// - language: a required wish is not met (see wish_met());
/// - availability: no stated period overlaps the mission.
[[nodiscard]] std::optional<Filter> failed_filter(const Pool& pool, const Constraints& constraints,
                                                  ExpertIndex expert);

/// The filters that could not be checked, for want of data.
[[nodiscard]] std::vector<std::string> unknown_filters(const Pool& pool,
                                                       const Constraints& constraints,
                                                       ExpertIndex expert);

}  // namespace vivier
