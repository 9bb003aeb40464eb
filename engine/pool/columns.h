// SPDX-License-Identifier: GPL-2.0-or-later
// Columns of unequal rows, and of strings: an array of starts beside the items.

#pragma once

#include "engine/domain/index_error.h"
#include "engine/pool/column_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vivier {

/// Rows of items of one type, filled row by row: "NAME.starts" (u64, rows + 1) and "NAME.items".
template <typename T>
class RaggedBuilder {
public:
    template <typename Items>
    void add(const Items& row)
    {
        items_.insert(items_.end(), row.begin(), row.end());
        starts_.push_back(items_.size());
    }

    /// Room for so many items in all.
    void reserve(std::size_t items) { items_.reserve(items); }

    /// Leaves nothing here.
    void write(ColumnFileWriter& out, const std::string& name) &&
    {
        out.add(name + ".starts", std::move(starts_));
        out.add(name + ".items", std::move(items_));
    }

private:
    std::vector<std::uint64_t> starts_{0};
    std::vector<T> items_;
};

/// Borrows from the file.
template <typename T>
class Ragged {
public:
    /// @throws IndexError  not `rows` rows, or starts that are not in order within the items.
    Ragged(const ColumnFile& file, const std::string& name, std::size_t rows)
        : starts_(file.column<std::uint64_t>(name + ".starts")),
          items_(file.column<T>(name + ".items"))
    {
        const bool is_sound = !starts_.empty() && starts_.size() - 1 == rows &&
                              starts_.front() == 0 && starts_.back() == items_.size() &&
                              std::ranges::is_sorted(starts_);
        if (!is_sound) {
            throw IndexError{
                fmt::format("{}: column {} is inconsistent", file.path().string(), name)};
        }
    }

    [[nodiscard]] std::size_t rows() const noexcept { return starts_.size() - 1; }

    /// REQUIRES: row < rows().
    [[nodiscard]] std::span<const T> operator[](std::size_t row) const
    {
        return items_.subspan(starts_[row], starts_[row + 1] - starts_[row]);
    }

    /// Where the row starts among the items of all rows.
    [[nodiscard]] std::size_t start_of(std::size_t row) const { return starts_[row]; }

    /// Of all rows.
    [[nodiscard]] std::span<const T> items() const noexcept { return items_; }

private:
    std::span<const std::uint64_t> starts_;
    std::span<const T> items_;
};

/// Strings by position. Borrows from the file.
class Strings {
public:
    Strings(const ColumnFile& file, const std::string& name, std::size_t rows)
        : rows_(file, name, rows)
    {}

    [[nodiscard]] std::size_t size() const noexcept { return rows_.rows(); }
    [[nodiscard]] std::string_view operator[](std::size_t position) const
    {
        const std::span<const char> bytes = rows_[position];
        return {bytes.data(), bytes.size()};
    }

    /// REQUIRES: the strings are in ascending order. Cost: log size().
    [[nodiscard]] std::optional<std::size_t> find(std::string_view text) const
    {
        std::size_t low = 0;
        std::size_t high = size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if ((*this)[middle] < text) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == size() || (*this)[low] != text) return std::nullopt;
        return low;
    }

private:
    Ragged<char> rows_;
};

}  // namespace vivier
