// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/domain/date.h"

#include <fmt/format.h>

namespace vivier {
namespace {

std::optional<unsigned> parse_digits(std::string_view digits) noexcept
{
    unsigned value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

}  // namespace

std::string Date::to_string() const
{
    const auto day = ymd();
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::optional<Period> parse_date(std::string_view text) noexcept
{
    const bool month_only = text.size() == 7;
    if (!month_only && text.size() != 10) return std::nullopt;
    if (text[4] != '-' || (!month_only && text[7] != '-')) return std::nullopt;

    const auto year = parse_digits(text.substr(0, 4));
    const auto month = parse_digits(text.substr(5, 2));
    const auto day = month_only ? std::optional<unsigned>{1} : parse_digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;

    const std::chrono::year_month_day first{std::chrono::year{static_cast<int>(*year)},
                                            std::chrono::month{*month}, std::chrono::day{*day}};
    if (!first.ok()) return std::nullopt;
    if (!month_only) return Period{Date{first}, Date{first}};
    const std::chrono::year_month_day_last last{first.year(),
                                                std::chrono::month_day_last{first.month()}};
    return Period{Date{first}, Date{std::chrono::year_month_day{last}}};
}

}  // namespace vivier
