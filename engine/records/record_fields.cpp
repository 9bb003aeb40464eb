// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/record_fields.h"

#include "engine/input/quoted.h"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>

namespace vivier {
namespace {

bool is_all_visible(std::string_view text)
{
    const icu::UnicodeString characters =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    for (std::int32_t at = 0; at < characters.length(); at = characters.moveIndex32(at, 1)) {
        if (u_isgraph(characters.char32At(at)) == 0) return false;
    }
    return true;
}

}  // namespace

std::string read_id(const JsonField& field)
{
    if (!field.required("an id")) return "";
    const auto id = field.string();
    if (!id) return "";
    if (id->empty() || id->size() > kLongestIdBytes || !is_all_visible(*id)) {
        field.add_problem(
            fmt::format("found {}, expected an id of 1 to {} bytes without white space "
                        "or control characters",
                        quoted(*id), kLongestIdBytes));
        return "";
    }
    return std::string{*id};
}

std::string read_string(const JsonField& field)
{
    return std::string{field.string().value_or("")};
}

std::vector<JsonField> read_objects(const JsonField& list)
{
    std::vector<JsonField> objects = list.items();
    std::erase_if(objects, [](const JsonField& item) { return !item.object(); });
    return objects;
}

std::string read_body(const JsonField& field)
{
    (void)field.required("a text");
    return read_string(field);
}

std::optional<double> read_years(const JsonField& field)
{
    constexpr double kMostYears = 100;
    return field.number(0, kMostYears);
}

std::optional<Date> read_first_day(const JsonField& field)
{
    const auto days = field.date();
    if (!days) return std::nullopt;
    return days->first;
}

std::optional<Date> read_last_day(const JsonField& field)
{
    const auto days = field.date();
    if (!days) return std::nullopt;
    return days->last;
}

void check_order(const JsonField& end, const std::optional<Date>& first,
                 const std::optional<Date>& last)
{
    if (!first || !last || *first <= *last) return;
    end.add_problem(fmt::format("found an end, {}, that is before the start, {}", last->to_string(),
                                first->to_string()));
}

}  // namespace vivier
