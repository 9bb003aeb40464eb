// SPDX-License-Identifier: GPL-2.0-or-later
// Calendar days, and periods of them.

#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vivier {

/// A day of the proleptic Gregorian calendar. Regular type, ordered.
class Date {
public:
    /// REQUIRES: day.ok().
    constexpr explicit Date(std::chrono::year_month_day day) noexcept
        : days_(static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count()))
    {}

    [[nodiscard]] static constexpr Date from_days(std::int32_t days_since_1970) noexcept
    {
        return Date{days_since_1970};
    }

    /// Days since 1970-01-01.
    [[nodiscard]] constexpr std::int32_t days() const noexcept { return days_; }
    [[nodiscard]] constexpr std::chrono::year_month_day ymd() const noexcept
    {
        return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days_}}};
    }
    [[nodiscard]] constexpr int year() const noexcept { return static_cast<int>(ymd().year()); }

    /// "YYYY-MM-DD".
    [[nodiscard]] std::string to_string() const;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;

private:
    constexpr explicit Date(std::int32_t days) noexcept : days_(days) {}

    std::int32_t days_;
};

/// Days from `first` to `last`, both included.
struct Period {
    Date first;
    Date last;

    [[nodiscard]] constexpr bool overlaps(const Period& other) const noexcept
    {
        return first <= other.last && other.first <= last;
    }

    friend constexpr bool operator==(const Period&, const Period&) = default;
};

/// The days that "2022-06-13" or "2022-06" may mean: one day, or a whole month.
/// Anything else, and days that no calendar has ("2022-02-30"), is nullopt.
[[nodiscard]] std::optional<Period> parse_date(std::string_view text) noexcept;

}  // namespace vivier
