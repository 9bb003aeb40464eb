// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/action_factor.h"

#include <algorithm>
#include <cmath>

namespace vivier {
namespace {

constexpr double kDaysPerYear = 365.25;

}  // namespace

double role_factor(Role role) noexcept
{
    switch (role) {
        case Role::lead:
            return 1;
        case Role::expert:
        case Role::trainer:
        case Role::evaluator:
            return 0.9;
        case Role::moderator:
            return 0.7;
    }
    return 0;
}

double status_factor(std::optional<ActionStatus> status) noexcept
{
    if (!status) return 1;
    switch (*status) {
        case ActionStatus::completed:
            return 1;
        case ActionStatus::ongoing:
            return 0.8;
        case ActionStatus::on_hold:
            return 0.5;
        case ActionStatus::in_preparation:
        case ActionStatus::requested:
            return 0.2;
        case ActionStatus::cancelled:
            return 0;
    }
    return 0;
}

double age_factor(std::optional<Date> last, Date today) noexcept
{
    const double years = last ? (today.days() - last->days()) / kDaysPerYear : kHalfLifeYears;
    return std::max(kOldest, std::exp2(-std::max(0.0, years) / kHalfLifeYears));
}

double action_factor(Role role, std::optional<ActionStatus> status, std::optional<Date> last,
                     Date today) noexcept
{
    return role_factor(role) * status_factor(status) * age_factor(last, today);
}

}  // namespace vivier
