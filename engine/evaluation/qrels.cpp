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

std::optional<int> read_grade(std::string_view text)
{
    int grade = 0;
    const char* const text_end = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), text_end, grade);
    if (error != std::errc{} || end != text_end || grade > kHighestGrade) return std::nullopt;
    return std::max(0, grade);
}

/// What is wrong with one line, and in which field; none of both where nothing is.
struct Fault {
    std::string_view field;
    std::string message;
};

/// Reads `line` into `qrels`.
Fault take(std::string_view line, Qrels& qrels)
{
    const auto fields = fields_of(line);
    if (!fields) return {"", "expected four fields: request, iteration, expert, grade"};
    const auto& [request, iteration, expert, text] = *fields;
    const auto grade = read_grade(text);
    if (!grade) {
        return {"grade", fmt::format("found {}, expected a whole number up to {}", quoted(text),
                                     kHighestGrade)};
    }
    const bool is_new = qrels[std::string{request}].emplace(expert, *grade).second;
    if (!is_new) {
        return {"expert",
                fmt::format("{} is judged twice for {}", quoted(expert), quoted(request))};
    }
    return {};
}

}  // namespace

Qrels read_qrels(const std::filesystem::path& file)
{
    Problems problems;
    Qrels qrels;
    LineReader lines{file, problems};
    while (const auto line = lines.next()) {
        Fault fault = take(line->text, qrels);
        if (fault.message.empty()) continue;
        problems.add(
            {lines.file_name(), line->number, std::string{fault.field}, std::move(fault.message)});
    }
    if (!problems.empty()) throw DataError{std::move(problems)};
    return qrels;
}

}  // namespace vivier
