// SPDX-License-Identifier: GPL-2.0-or-later
// How much having taken part in an action counts.

#pragma once

#include "engine/domain/action.h"
#include "engine/domain/date.h"

#include <optional>

namespace vivier {

/// In (0, 1]: lead 1, expert, trainer and evaluator .9, moderator .7. Set by judgement.
[[nodiscard]] double role_factor(Role role) noexcept;

/// In [0, 1]: what came of the action. completed and unknown 1, ongoing .8, on_hold .5,
/// in_preparation and requested .2, cancelled 0. Set by judgement: work that was not done
/// proves little.
[[nodiscard]] double status_factor(std::optional<ActionStatus> status) noexcept;

/// In [kOldest, 1]: halves every `kHalfLifeYears` from `last` to `today`, down to kOldest; 1 for
/// days to come. An unknown day counts as one half-life ago: neither fresh nor worthless.
[[nodiscard]] double age_factor(std::optional<Date> last, Date today) noexcept;

/// role_factor x status_factor x age_factor, in [0, 1]: what having taken part counts.
[[nodiscard]] double action_factor(Role role, std::optional<ActionStatus> status,
                                   std::optional<Date> last, Date today) noexcept;

inline constexpr double kHalfLifeYears = 8;
inline constexpr double kOldest = 0.25;

}  // namespace vivier
