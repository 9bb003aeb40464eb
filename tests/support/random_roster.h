// SPDX-License-Identifier: GPL-2.0-or-later
// Rosters and needs drawn at random: every field at times missing, every kind of evidence at work.

#pragma once

#include "engine/domain/need.h"
#include "engine/ranking/ranking.h"
#include "tests/support/test_roster.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace vivier {

class RandomRoster {
public:
    explicit RandomRoster(std::uint64_t seed) : generator_(seed) {}

    [[nodiscard]] TestRoster roster(std::size_t experts, std::size_t actions);
    [[nodiscard]] Need need();
    [[nodiscard]] PerKind weights();

private:
    /// In [0, end).
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(generator_() % end); }
    bool chance(std::size_t percent) { return below(100) < percent; }
    template <typename T>
    const T& one_of(const std::vector<T>& all)
    {
        return all[below(all.size())];
    }

    ThemeId any_theme();
    ActivityId any_activity();
    Country any_country();
    LanguageSkill any_skill();
    Period any_period();
    std::string any_words(std::size_t most);
    Expert any_expert(std::string id);
    Action any_action(std::string id, std::size_t experts);
    void add_asked(Need& need);

    std::mt19937_64 generator_;
};

}  // namespace vivier
