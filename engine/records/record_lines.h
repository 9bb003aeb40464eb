// SPDX-License-Identifier: GPL-2.0-or-later
// A file with one record a line.

#pragma once

#include "engine/domain/data_error.h"
#include "engine/input/json_parser.h"
#include "engine/input/line_reader.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vivier {

/// Where an id was read first, and whether its record was kept.
struct IdLine {
    std::size_t number = 0;
    bool is_kept = false;
};

using IdLines = std::unordered_map<std::string, IdLine>;

/// What a line gave.
template <typename Record>
struct LineRecord {
    Record record;
    std::size_t parts_left_out = 0;  // problems that cost a part of the record, not all of it
};

template <typename Record>
struct RecordLines {
    std::vector<Record> records;  // the good ones, each id once, in the order of the file
    IdLines ids;                  // of the others too, as far as they could be read
    std::size_t left_out = 0;     // lines
};

/// Adds the id of the object `line`, if it has one. That an earlier line had it is a problem.
void add_id(const JsonField& line, const std::string& id, std::size_t number, IdLines& ids);

/// Reads all of `lines` with `read(const JsonField& line) -> LineRecord<Record>`. A line is left
/// out that adds a problem (other than for parts left out) or has the id of an earlier one.
///
/// @param problems  those that `lines` was made with.
template <typename Record, typename Read>
[[nodiscard]] RecordLines<Record> read_record_lines(LineReader& lines, Problems& problems,
                                                    Read read)
{
    RecordLines<Record> result;
    JsonParser parser;
    while (const auto line = lines.next()) {
        const std::size_t problems_before = problems.count();
        const auto object = parser.parse(line->text, line->readable_bytes, lines.file_name(),
                                         line->number, problems);
        LineRecord<Record> found;
        if (object) {
            found = read(*object);
            add_id(*object, found.record.id, line->number, result.ids);
        }
        if (problems.count() - problems_before > found.parts_left_out) {
            ++result.left_out;
        } else {
            result.ids.at(found.record.id).is_kept = true;
            result.records.push_back(std::move(found.record));
        }
    }
    result.left_out += lines.too_long();
    return result;
}

}  // namespace vivier
