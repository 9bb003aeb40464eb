// SPDX-License-Identifier: GPL-2.0-or-later
// The fields that lines of every kind are made of.

#pragma once

#include "engine/domain/date.h"
#include "engine/input/json_field.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// Ids become terms of an index and fields of TREC files.
inline constexpr std::size_t kLongestIdBytes = 64;

/// "", and a problem, unless it is 1 to kLongestIdBytes bytes that can all be seen: no white
/// space, no control or formatting characters.
[[nodiscard]] std::string read_id(const JsonField& field);

/// "" where it is missing.
[[nodiscard]] std::string read_string(const JsonField& field);

/// The elements of a list that are objects, as the others are problems. None where it is missing.
[[nodiscard]] std::vector<JsonField> read_objects(const JsonField& list);

/// Any string, the empty one too, but not none: "" and a problem where it is missing.
[[nodiscard]] std::string read_body(const JsonField& field);

/// A number of years, 0 to 100.
[[nodiscard]] std::optional<double> read_years(const JsonField& field);

[[nodiscard]] std::optional<Date> read_first_day(const JsonField& field);
[[nodiscard]] std::optional<Date> read_last_day(const JsonField& field);

/// Adds a problem to `end`, that of a stretch of time, where `last` is before `first`.
void check_order(const JsonField& end, const std::optional<Date>& first,
                 const std::optional<Date>& last);

/// The enumerator at the position of the word in `names`.
template <typename Enum, std::size_t Count>
[[nodiscard]] std::optional<Enum> read_choice(const JsonField& field,
                                              const std::array<std::string_view, Count>& names)
{
    const auto position = field.choice(names);
    if (!position) return std::nullopt;
    return static_cast<Enum>(*position);
}

}  // namespace vivier
