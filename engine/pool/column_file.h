// SPDX-License-Identifier: GPL-2.0-or-later
// A file of named columns: arrays of one plain type each, read in place by memory mapping.
//
//     magic "vivierC1" | u32 columns | u32 directory bytes | directory | columns
//
// The directory has, for each column: u16 name length, name, u16 element bytes, u64 offset,
// u64 bytes. Columns start at multiples of 64 bytes. Numbers are little-endian, as in memory.

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace vivier {

/// Collects columns, then writes them. It keeps the vectors that it is given: move them in, for a
/// large pool has no room for a second copy.
class ColumnFileWriter {
public:
    template <typename T>
    void add(const std::string& name, std::vector<T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        auto owner = std::make_shared<const std::vector<T>>(std::move(values));
        const auto bytes = std::as_bytes(std::span{*owner});
        columns_.insert_or_assign(name, Column{sizeof(T), bytes, std::move(owner)});
    }

    /// Writes and flushes to the disk. Columns are in order of their names.
    ///
    /// @throws std::system_error  the file cannot be written; it may then be there in part.
    void write(const std::filesystem::path& file) const;

private:
    struct Column {
        std::size_t element_bytes = 0;
        std::span<const std::byte> bytes;
        std::shared_ptr<const void> owner;
    };

    std::map<std::string, Column> columns_;
};

/// A whole file mapped for reading. Borrowed views hold as long as it lives.
class MappedFile {
public:
    /// @throws IndexError  the file is missing.
    /// @throws std::filesystem::filesystem_error  it cannot be opened or mapped.
    explicit MappedFile(const std::filesystem::path& file);
    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&&) = delete;

    [[nodiscard]] std::span<const std::byte> bytes() const noexcept { return {data_, size_}; }

private:
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
};

/// Reads what ColumnFileWriter wrote. Immutable; safe to share between threads.
class ColumnFile {
public:
    /// @throws IndexError  missing, short, or not such a file.
    /// @throws std::filesystem::filesystem_error  it cannot be opened or mapped.
    explicit ColumnFile(std::filesystem::path file);

    /// Borrows from this object.
    ///
    /// @throws IndexError  no such column, or its elements are of another size.
    template <typename T>
    [[nodiscard]] std::span<const T> column(std::string_view name) const
    {
        static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 64);
        const std::span<const std::byte> bytes = column_bytes(name, sizeof(T));
        return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
    }

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

private:
    struct Column {
        std::size_t element_bytes = 0;
        std::span<const std::byte> bytes;
    };

    [[nodiscard]] std::span<const std::byte> column_bytes(std::string_view name,
                                                          std::size_t element_bytes) const;

    std::filesystem::path path_;
    MappedFile mapped_;
    std::map<std::string, Column, std::less<>> columns_;
};

}  // namespace vivier
