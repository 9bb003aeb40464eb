// SPDX-License-Identifier: GPL-2.0-or-later
// A file written from front to back.

#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace vivier {

/// Buffers; what close() has returned from is on the disk. Not safe to share between threads.
class OutputFile {
public:
    /// Replaces a file that is there. @throws std::system_error
    explicit OutputFile(std::filesystem::path file);
    ~OutputFile();  // without close(): what was written so far may be lost
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    /// @throws std::system_error  the disk is full, ...
    void write(std::string_view bytes);

    /// Bytes written so far.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// Flushes to the disk (fsync). @throws std::system_error
    void close();

private:
    void flush();
    void write_through(std::string_view bytes);
    [[noreturn]] void fail(const char* what) const;

    std::filesystem::path file_;
    int descriptor_ = -1;
    std::string buffer_;
    std::size_t size_ = 0;
};

}  // namespace vivier
