// SPDX-License-Identifier: GPL-2.0-or-later
// Dates in digits: 2022-06-12, 2022-06, 12/06/2022, 12.06.22, 06/2022.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace vivier {

struct NumericDate {
    int year = 0;
    unsigned month = 0;           // 1 to 12
    std::optional<unsigned> day;  // 1 to 31; none: the whole month
    std::size_t bytes = 0;        // how much of the text it takes
};

/// The date with which `text` starts. Day first, unless only month first makes a date; years of
/// two digits, in dates of three parts only, are of this century.
[[nodiscard]] std::optional<NumericDate> numeric_date(std::string_view text);

/// 1990 to 2099.
[[nodiscard]] bool is_plausible_year(int year) noexcept;

}  // namespace vivier
