// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/csv.h"

#include <fmt/format.h>

#include <utility>

namespace vivier {
namespace {

bool looks_like_formula(std::string_view text)
{
    constexpr std::string_view kStarts = "=+-@\t\r";
    return !text.empty() && kStarts.find(text.front()) != std::string_view::npos;
}

std::string quoted_field(std::string_view field)
{
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace

void CsvRow::add_text(std::string_view text)
{
    const std::string field =
        looks_like_formula(text) ? fmt::format("'{}", text) : std::string{text};
    const bool needs_quotes = field.find_first_of(",\"\r\n") != std::string::npos;
    add_field(needs_quotes ? quoted_field(field) : field);
}

void CsvRow::add_number(double number)
{
    add_field(fmt::format("{}", number));
}

void CsvRow::add_empty()
{
    add_field("");
}

std::string CsvRow::take()
{
    fields_ = 0;
    return std::exchange(row_, "") + "\r\n";
}

void CsvRow::add_field(std::string_view field)
{
    if (fields_++ > 0) row_ += ',';
    row_ += field;
}

}  // namespace vivier
