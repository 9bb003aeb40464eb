// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/input/request_input.h"

#include "apps/command/usage_error.h"
#include "apps/input/standard_input.h"
#include "apps/input/wishes.h"
#include "engine/domain/data_error.h"
#include "engine/input/input_file.h"
#include "engine/input/utf8.h"
#include "engine/records/request_reader.h"
#include "engine/understanding/understand.h"

#include <fmt/format.h>

#include <utility>

namespace vivier {
namespace {

void check_is_utf8(std::string_view text)
{
    if (is_utf8(text)) return;
    Problems problems;
    problems.add({"TEXT", 0, "", "not valid UTF-8"});
    throw DataError{std::move(problems)};
}

std::string read_file(const std::string& file)
{
    Problems problems;
    std::optional<std::string> content = read_text_file(file, problems);
    if (!content) throw DataError{std::move(problems)};
    return std::move(*content);
}

}  // namespace

Request request_of(const Arguments& arguments, const Vocabularies& vocabularies)
{
    const std::vector<std::string>& words = arguments.words();
    if (const auto file = arguments.find("request")) {
        if (!words.empty()) throw UsageError{"a TEXT and --request: which of them is the request?"};
        return read_request(read_file(*file), *file, vocabularies);
    }
    if (words == std::vector<std::string>{"-"}) {
        return read_request(read_standard_input(), "standard input", vocabularies);
    }
    if (words.empty() && !has_wishes(arguments)) {
        throw UsageError{"no request: give a TEXT, or --request FILE, or - for standard input"};
    }
    Request request;
    request.text = fmt::format("{}", fmt::join(words, " "));
    check_is_utf8(request.text);
    return request;
}

UnderstoodRequest understand_arguments(const Arguments& arguments, const Knowledge& knowledge)
{
    const Wishes wishes = wishes_of(arguments, knowledge.vocabularies());
    Request request = request_of(arguments, knowledge.vocabularies());
    Need need = Understanding{knowledge}.need_of(request, wishes);
    return {std::move(request), std::move(need)};
}

}  // namespace vivier
