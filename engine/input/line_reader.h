// SPDX-License-Identifier: GPL-2.0-or-later
// A text file, line by line, whatever its size.

#pragma once

#include "engine/domain/data_error.h"
#include "engine/input/input_file.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// Valid until the reader is asked for the next one.
struct Line {
    std::size_t number = 0;          // from 1; lines that are left out count too
    std::string_view text;           // without its end
    std::size_t readable_bytes = 0;  // from text's start; at least 64 more than its size
};

/// Takes off a byte order mark at the start of the file; accepts LF and CRLF, and a last
/// line without an end. Blank lines are left out. A line longer than kLongestTextBytes is
/// a problem and is left out as well, and so is a file that cannot be read (line 0).
///
/// Memory: in proportion to the longest line. Not for use by two threads at once.
class LineReader {
public:
    /// `problems` must outlive this object.
    LineReader(const std::filesystem::path& file, Problems& problems);

    /// nullopt: the file is at its end.
    [[nodiscard]] std::optional<Line> next();

    /// As problems name it.
    [[nodiscard]] const std::string& file_name() const noexcept { return input_.name(); }

    /// Whether the file could not be opened, or not be read to its end.
    [[nodiscard]] bool failed() const noexcept { return input_.failed(); }

    /// How many lines were left out so far because they are too long.
    [[nodiscard]] std::size_t too_long() const noexcept { return too_long_; }

private:
    [[nodiscard]] std::optional<std::string_view> next_raw();
    [[nodiscard]] std::string_view take(std::size_t length, std::size_t with_end);
    void skip_line();
    bool fill();
    void add_too_long();

    Problems& problems_;
    InputFile input_;
    std::vector<char> buffer_;  // bytes [begin_, end_) are read and not yet given out
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t number_ = 0;
    std::size_t too_long_ = 0;
};

}  // namespace vivier
