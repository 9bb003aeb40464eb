// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/glossary_reader.h"

#include "engine/input/line_reader.h"
#include "engine/input/quoted.h"
#include "engine/input/split.h"
#include "engine/knowledge/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace vivier {
namespace {

constexpr std::size_t kMostSenses = std::numeric_limits<std::uint16_t>::max();
constexpr std::size_t kFirstLanguage = 2;  // among the columns

bool take(std::string_view& text, char mark)
{
    if (!text.starts_with(mark)) return false;
    text.remove_prefix(1);
    return true;
}

class GlossaryReader {
public:
    GlossaryReader(LineReader& lines, KnowledgeData& data, Problems& problems)
        : lines_(lines), data_(data), problems_(problems)
    {
        for (const ThemeData& theme : data.themes)
            themes_.push_back(theme.id);
    }

    void read()
    {
        if (!read_header()) return;
        while (const auto line = lines_.next()) {
            line_ = line->number;
            const std::vector<std::string_view> cells = split(line->text, '\t');
            if (cells.size() != kFirstLanguage + languages_.size()) {
                add_problem("", fmt::format("{} columns, expected {}", cells.size(),
                                            kFirstLanguage + languages_.size()));
                continue;
            }
            read_sense(cells);
        }
        if (data_.senses.size() > kMostSenses) {
            add_problem("", fmt::format("{} senses, expected at most {}", data_.senses.size(),
                                        kMostSenses));
        }
    }

private:
    void add_problem(std::string field, std::string message)
    {
        problems_.add({lines_.file_name(), line_, std::move(field), std::move(message)});
    }

    bool read_header()
    {
        const auto line = lines_.next();
        if (!line) {
            if (!lines_.failed()) add_problem("", "an empty file, expected a line of columns");
            return false;
        }
        line_ = line->number;
        const std::vector<std::string_view> cells = split(line->text, '\t');
        bool is_good = cells.size() > kFirstLanguage && cells[0] == "sense" && cells[1] == "themes";
        for (std::size_t i = kFirstLanguage; is_good && i < cells.size(); ++i) {
            const auto language = Language::parse(cells[i]);
            is_good = language && std::ranges::find(languages_, *language) == languages_.end();
            if (is_good) languages_.push_back(*language);
        }
        if (!is_good) {
            add_problem("", fmt::format("{}, expected the columns sense, themes, and languages",
                                        quoted(line->text)));
        }
        return is_good;
    }

    void read_sense(const std::vector<std::string_view>& cells)
    {
        SenseData sense;
        sense.id = cells[0];
        if (sense.id.empty() || !ids_.insert(sense.id).second) {
            add_problem("sense", fmt::format("{}, expected an id that no other line has",
                                             quoted(std::string_view{sense.id})));
        }
        if (cells[1] != "-") {
            for (const std::string_view cell : split(cells[1], ','))
                read_theme(cell, sense);
        }
        for (std::size_t i = 0; i < languages_.size(); ++i)
            read_forms(cells[kFirstLanguage + i], languages_[i], sense);
        if (sense.forms.empty()) add_problem("", "no way to say it, expected one at least");
        data_.senses.push_back(std::move(sense));
    }

    void read_theme(std::string_view cell, SenseData& sense)
    {
        const bool proves = cell.ends_with('*');
        if (proves) cell.remove_suffix(1);
        if (std::ranges::find(themes_, cell) == themes_.end()) {
            add_problem("themes", unknown_word("theme", cell, themes_));
            return;
        }
        sense.themes.push_back({std::string{cell}, proves});
    }

    void read_forms(std::string_view cell, Language language, SenseData& sense)
    {
        if (cell.empty()) return;
        for (std::string_view form : split(cell, '|')) {
            const bool ambiguous = take(form, '?');
            const bool exact = take(form, '=');
            const bool is_empty = form.find_first_not_of(' ') == std::string_view::npos;
            if (is_empty) add_problem(std::string{language.code()}, "an empty form");
            if (ambiguous && sense.themes.empty()) {
                add_problem(
                    std::string{language.code()},
                    fmt::format("{} is ambiguous: expected a theme that decides", quoted(form)));
            }
            sense.forms[language].push_back({std::string{form}, exact, ambiguous});
        }
    }

    LineReader& lines_;
    KnowledgeData& data_;
    Problems& problems_;
    std::vector<std::string> themes_;
    std::vector<Language> languages_;  // by column
    std::unordered_set<std::string> ids_;
    std::size_t line_ = 0;
};

}  // namespace

void read_glossary_file(const std::filesystem::path& file, KnowledgeData& data, Problems& problems)
{
    LineReader lines{file, problems};
    GlossaryReader{lines, data, problems}.read();
}

}  // namespace vivier
