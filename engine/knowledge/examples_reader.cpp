// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/examples_reader.h"

#include "engine/input/line_reader.h"
#include "engine/input/quoted.h"
#include "engine/input/split.h"
#include "engine/knowledge/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace vivier {
namespace {

constexpr std::string_view kHeader = "theme\tlanguage\ttext";
constexpr std::string_view kNoTheme = "none";

}  // namespace

void read_examples_file(const std::filesystem::path& file, KnowledgeData& data, Problems& problems)
{
    std::vector<std::string> themes{std::string{kNoTheme}};
    for (const ThemeData& theme : data.themes)
        themes.push_back(theme.id);

    LineReader lines{file, problems};
    std::size_t number = 0;
    const auto add_problem = [&](std::string field, std::string message) {
        problems.add({lines.file_name(), number, std::move(field), std::move(message)});
    };
    bool is_header = true;
    while (const auto line = lines.next()) {
        number = line->number;
        const std::vector<std::string_view> cells = split(line->text, '\t');
        if (std::exchange(is_header, false)) {
            if (line->text == kHeader) continue;
            return add_problem("", fmt::format("{}, expected the columns theme, language, text",
                                               quoted(line->text)));
        }
        if (cells.size() != 3) {
            add_problem("", fmt::format("{} columns, expected 3", cells.size()));
            continue;
        }
        const auto language = Language::parse(cells[1]);
        const bool is_known = std::ranges::find(themes, cells[0]) != themes.end();
        if (!is_known) add_problem("theme", unknown_word("theme", cells[0], themes));
        if (!language) {
            add_problem("language",
                        fmt::format("{}, expected a code of two letters", quoted(cells[1])));
        }
        if (!is_known || !language) continue;
        const std::string_view theme = cells[0] == kNoTheme ? "" : cells[0];
        data.examples.push_back({std::string{theme}, *language, std::string{cells[2]}});
    }
}

}  // namespace vivier
