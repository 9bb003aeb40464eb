// SPDX-License-Identifier: GPL-2.0-or-later
// One project of the programme, past or current, and who took part in it.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/date.h"
#include "engine/domain/id.h"
#include "engine/domain/text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

enum class ActionStatus : std::uint8_t {
    requested,
    in_preparation,
    ongoing,
    on_hold,
    completed,
    cancelled
};
enum class Role : std::uint8_t { lead, expert, trainer, evaluator, moderator };

inline constexpr std::array<std::string_view, 6> kActionStatusNames{
    "requested", "in_preparation", "ongoing", "on_hold", "completed", "cancelled"};

[[nodiscard]] constexpr std::string_view name_of(ActionStatus status) noexcept
{
    return kActionStatusNames[static_cast<std::size_t>(status)];
}

struct Partner {
    std::string name;
    std::optional<InstitutionId> kind;
};

struct ActionActivity {
    std::optional<ActivityId> kind;
    std::optional<Period> when;  // the days that the given date may mean
    std::string title;
};

struct Participation {
    std::string expert_id;
    Role role = Role::expert;
};

/// One line of actions.jsonl. Empty means "unknown".
struct Action {
    std::string id;
    std::vector<Text> titles;  // one a language, at least one
    std::vector<Country> partner_countries;
    std::string place;
    std::optional<Partner> partner;
    std::vector<ThemeId> themes;
    std::optional<ActionStatus> status;
    std::optional<Period> start;  // the days that the given date may mean
    std::optional<Period> end;
    std::vector<Text> texts;
    std::vector<ActionActivity> activities;
    std::vector<Participation> participations;
};

}  // namespace vivier
