// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/relative_dates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

namespace vivier {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_next(std::string_view word)
{
    constexpr auto kNext =
        std::to_array<std::string_view>({"next", "coming", "upcoming", "prochain", "prochaine"});
    return is_one_of(word, kNext);
}

bool is_this(std::string_view word)
{
    constexpr auto kThis = std::to_array<std::string_view>({"this", "current", "ce", "cette"});
    return is_one_of(word, kThis);
}

bool joined(const Reading& reading, std::size_t at)
{
    return at < reading.size() && reading.break_before(at) == Break::none;
}

}  // namespace

std::optional<unsigned> months_in(std::string_view unit)
{
    using Unit = std::pair<std::string_view, unsigned>;
    constexpr auto kUnits = std::to_array<Unit>({{"month", 1},
                                                 {"mois", 1},
                                                 {"quarter", 3},
                                                 {"trimestre", 3},
                                                 {"semester", 6},
                                                 {"semestre", 6},
                                                 {"year", 12},
                                                 {"an", 12},
                                                 {"annee", 12}});
    const auto found = std::ranges::find(kUnits, unit, &Unit::first);
    if (found == kUnits.end()) return std::nullopt;
    return found->second;
}

std::optional<AheadWords> ahead_at(const Reading& reading, std::size_t at)
{
    if (at >= reading.size() || !joined(reading, at + 1)) return std::nullopt;
    const std::string_view first = reading.word(at);
    const std::string_view second = reading.word(at + 1);
    const TokenRange range{at, at + 2};
    if (const auto months = months_in(first)) {
        if (!is_next(second)) return std::nullopt;
        return AheadWords{{*months, 1}, range};
    }
    const auto months = months_in(second);
    if (!months) return std::nullopt;
    if (is_next(first)) return AheadWords{{*months, 1}, range};
    if (is_this(first)) return AheadWords{{*months, 0}, range};
    return std::nullopt;
}

Period period_ahead(Ahead ahead, Date day)
{
    using std::chrono::months;
    using std::chrono::year_month;

    const auto ymd = day.ymd();
    const unsigned month = static_cast<unsigned>(ymd.month()) - 1;
    const year_month of_unit{ymd.year(), std::chrono::month{month - month % ahead.months + 1}};
    const year_month first = of_unit + months{ahead.steps * static_cast<int>(ahead.months)};
    const year_month last = first + months{static_cast<int>(ahead.months) - 1};
    return {Date{first / 1}, Date{std::chrono::year_month_day{last / std::chrono::last}}};
}

}  // namespace vivier
