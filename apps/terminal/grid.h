// SPDX-License-Identifier: GPL-2.0-or-later
// Rows of cells, aligned, that fit a width.

#pragma once

#include "apps/terminal/styled_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace vivier {

enum class Align : std::uint8_t { left, right };

/// Where lines start and end, in columns, and whether they have colours.
struct Layout {
    std::size_t indent = 0;
    std::size_t width = 80;  // from the edge of the screen, indent included
    Colours colours = Colours::no;
};

/// The lines of `text` within `layout`, each with its '\n'.
[[nodiscard]] std::string paragraph(const StyledText& text, const Layout& layout);

/// Every column is as wide as its widest cell, save the last, which wraps. Where that leaves the
/// last one less than a readable width, each row becomes a paragraph with its last cell beneath.
class Grid {
public:
    explicit Grid(std::vector<Align> columns) : columns_(std::move(columns)) {}

    /// REQUIRES: as many cells as columns, at least two.
    void add_row(std::vector<StyledText> cells) { rows_.push_back(std::move(cells)); }

    /// A line from the edge of the screen on, after an empty one unless it is the first.
    void add_heading(StyledText text) { rows_.push_back({std::move(text)}); }

    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }
    [[nodiscard]] std::string print(const Layout& layout) const;

private:
    using Row = std::vector<StyledText>;  // one cell: a heading

    [[nodiscard]] std::vector<std::size_t> widths() const;
    void print_beside(const Row& row, const std::vector<std::size_t>& widths, std::size_t last,
                      const Layout& layout, std::string& out) const;

    std::vector<Align> columns_;
    std::vector<Row> rows_;
};

}  // namespace vivier
