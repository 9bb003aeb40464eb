// SPDX-License-Identifier: GPL-2.0-or-later
// Months, seasons and parts of years by name, in English and French.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace vivier {

/// The whole name of a month: 1 to 12.
[[nodiscard]] std::optional<unsigned> month_of(std::string_view folded);

/// A short form ("sept", "juil"), which beside a day or a year means a month.
[[nodiscard]] std::optional<unsigned> short_month_of(std::string_view folded);

/// "monday", "lundi".
[[nodiscard]] bool is_weekday(std::string_view folded);

/// Months of a year; `last` < `first` where it reaches into the next year.
struct Months {
    unsigned first = 1;
    unsigned last = 12;
};

/// Meteorological: winter is December to February.
[[nodiscard]] std::optional<Months> season_of(std::string_view folded);

/// How many parts a word for a part of the year makes of it: 4 for "quarter" and "trimestre", 2
/// for "half", "semester" and "semestre".
[[nodiscard]] std::optional<unsigned> parts_of_year(std::string_view folded);

/// "q3" and "t3" are quarters, "h1" and "s2" halves.
[[nodiscard]] std::optional<Months> short_part_of_year(std::string_view folded);

/// Part `number` (from 1) of `parts` equal ones; nothing where there is none.
[[nodiscard]] std::optional<Months> months_of_part(unsigned number, unsigned parts);

/// Which part of a month or year is meant.
enum class Portion : std::uint8_t { whole, early, middle, late };

/// "early", "mi", "fin": Portion::whole for any other word.
[[nodiscard]] Portion portion_of(std::string_view folded);

}  // namespace vivier
