// SPDX-License-Identifier: GPL-2.0-or-later
// A file that is read from start to end.

#pragma once

#include "engine/domain/data_error.h"

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vivier {

/// What can go wrong is added to the Problems given at the start, with line 0. Not for
/// use by two threads at once.
class InputFile {
public:
    /// A file that cannot be opened is a problem, and reads as an empty one.
    /// `problems` must outlive this object.
    InputFile(const std::filesystem::path& file, Problems& problems);

    /// Fills `buffer` as far as it can; returns how many bytes. Fewer than asked for
    /// only at the end of the file.
    [[nodiscard]] std::size_t read(std::span<char> buffer);

    [[nodiscard]] const std::string& name() const noexcept { return name_; }

    /// Whether it could not be opened, or not be read to its end.
    [[nodiscard]] bool failed() const noexcept { return file_ == nullptr; }

private:
    struct Closer {
        void operator()(std::FILE* file) const noexcept { std::fclose(file); }
    };

    void add_problem(int error);

    std::string name_;
    Problems& problems_;
    std::unique_ptr<std::FILE, Closer> file_;
};

/// `text` without the byte order mark that it may start with.
[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text) noexcept;

/// The longest file that read_text_file() reads, and the longest line of LineReader.
inline constexpr std::size_t kLongestTextBytes = std::size_t{64} << 20U;

/// All of `file`; nullopt, and a problem with line 0, if it cannot be read or is longer
/// than kLongestTextBytes.
[[nodiscard]] std::optional<std::string> read_text_file(const std::filesystem::path& file,
                                                        Problems& problems);

}  // namespace vivier
