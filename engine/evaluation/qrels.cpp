// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/qrels.h"

#include "engine/input/line_reader.h"
#include "engine/input/quoted.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace vivier {
namespace {

constexpr std::size_t kFields = 4;

/// Nothing where there are not exactly four.
std::optional<std::array<std::string_view, kFields>> fields_of(std::string_view line)
{
    constexpr std::string_view kBlank = " \t";
    std::array<std::string_view, kFields> fields;
    std::size_t count = 0;
    for (std::size_t at = line.find_first_not_of(kBlank); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(kBlank, at), line.size());
        if (count == kFields) return std::nullopt;
        fields[count++] = line.substr(at, end - at);
        at = line.find_first_not_of(kBlank, end);
    }
    if (count != kFields) return std::nullopt;
    return fields;
}

std::optional<int> whole_number(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// What is wrong with the line; nothing where it went into `qrels`.
std::string take(std::string_view line, Qrels& qrels)
{
    const auto fields = fields_of(line);
    if (!fields) return "expected four fields: request, iteration, expert, grade";
    const auto& [request, iteration, expert, grade] = *fields;
    const auto number = whole_number(grade);
    if (!number) return fmt::format("grade: {} is not a whole number", quoted(grade));
    const bool is_new =
        qrels[std::string{request}].emplace(std::string{expert}, std::max(0, *number)).second;
    if (!is_new) return fmt::format("{} is judged twice for {}", quoted(expert), quoted(request));
    return "";
}

}  // namespace

Qrels read_qrels(const std::filesystem::path& file)
{
    Problems problems;
    Qrels qrels;
    LineReader lines{file, problems};
    while (const auto line = lines.next()) {
        std::string fault = take(line->text, qrels);
        if (!fault.empty()) {
            problems.add({lines.file_name(), line->number, "", std::move(fault)});
        }
    }
    if (!problems.empty()) throw DataError{std::move(problems)};
    return qrels;
}

}  // namespace vivier
