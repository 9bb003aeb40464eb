// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/numeric_dates.h"

#include <array>
#include <charconv>
#include <utility>

namespace vivier {
namespace {

struct Number {
    int value = 0;
    std::size_t digits = 0;
};

Number number_at(std::string_view text, std::size_t at)
{
    constexpr std::size_t kMostDigits = 5;  // more than any part of a date

    Number number;
    const std::string_view rest = text.substr(at, kMostDigits);
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number.value);
    if (error == std::errc{} && number.value >= 0 && !rest.starts_with('-')) {
        number.digits = static_cast<std::size_t>(end - rest.data());
    }
    return number;
}

bool is_separator(char c)
{
    return c == '-' || c == '/' || c == '.';
}

/// Up to three numbers with one and the same separator between.
struct Numbers {
    std::array<Number, 3> parts;
    std::size_t count = 0;
    char separator = '\0';
    std::size_t bytes = 0;
};

Numbers numbers_at(std::string_view text)
{
    Numbers numbers;
    while (numbers.count < numbers.parts.size()) {
        const std::size_t at = numbers.count == 0 ? 0 : numbers.bytes + 1;
        if (numbers.count > 0) {
            if (numbers.bytes >= text.size() || !is_separator(text[numbers.bytes])) break;
            if (numbers.count > 1 && text[numbers.bytes] != numbers.separator) break;
        }
        const Number number = number_at(text, at);
        if (number.digits == 0) break;
        if (numbers.count == 1) numbers.separator = text[numbers.bytes];
        numbers.parts[numbers.count++] = number;
        numbers.bytes = at + number.digits;
    }
    return numbers;
}

bool is_year(Number number)
{
    return number.digits == 4 && is_plausible_year(number.value);
}

bool is_month(Number number)
{
    return number.digits <= 2 && 1 <= number.value && number.value <= 12;
}

bool is_day(Number number)
{
    return number.digits <= 2 && 1 <= number.value && number.value <= 31;
}

std::optional<NumericDate> make(int year, Number month, Number day, std::size_t bytes)
{
    if (!is_month(month) || !is_day(day)) return std::nullopt;
    return NumericDate{year, static_cast<unsigned>(month.value), static_cast<unsigned>(day.value),
                       bytes};
}

std::optional<NumericDate> month_of_year(Number year, Number month, std::size_t bytes)
{
    if (!is_year(year) || !is_month(month) || month.digits != 2) return std::nullopt;
    return NumericDate{year.value, static_cast<unsigned>(month.value), std::nullopt, bytes};
}

std::optional<NumericDate> of_three(const Numbers& numbers)
{
    constexpr int kCentury = 2000;

    const auto [a, b, c] = numbers.parts;
    if (is_year(a)) return make(a.value, b, c, numbers.bytes);
    const bool short_year = c.digits == 2 && numbers.separator != '-';
    if (!is_year(c) && !short_year) return std::nullopt;
    const int year = short_year ? kCentury + c.value : c.value;
    const auto day_first = make(year, b, a, numbers.bytes);
    return day_first ? day_first : make(year, a, b, numbers.bytes);
}

}  // namespace

bool is_plausible_year(int year) noexcept
{
    return 1990 <= year && year <= 2099;
}

std::optional<NumericDate> numeric_date(std::string_view text)
{
    const Numbers numbers = numbers_at(text);
    const auto [a, b, c] = numbers.parts;
    if (numbers.count == 3) return of_three(numbers);
    if (numbers.count != 2 || numbers.separator == '.') return std::nullopt;
    const auto year_first = month_of_year(a, b, numbers.bytes);
    return year_first ? year_first : month_of_year(b, a, numbers.bytes);
}

}  // namespace vivier
