// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/grid.h"

#include "apps/terminal/display_width.h"

#include <algorithm>
#include <numeric>

namespace vivier {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kReadableWidth = 24;

Span all_of(const StyledText& text)
{
    return {0, static_cast<std::uint32_t>(text.text().size())};
}

/// Lines of text in a column: the first stands where the cursor is.
void print_wrapped(const StyledText& text, std::size_t indent, const Layout& layout,
                   std::string& out)
{
    const std::size_t room = layout.width > indent ? layout.width - indent : 1;
    bool is_first = true;
    for (const Span line : wrap(text.text(), room)) {
        if (!is_first && line.size() > 0) out.append(indent, ' ');
        out += text.paint(line, layout.colours);
        out += '\n';
        is_first = false;
    }
}

void print_beneath(const std::vector<StyledText>& row, const Layout& layout, std::string& out)
{
    StyledText head;
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        if (row[i].empty()) continue;
        if (!head.empty()) head.append("  ");
        head.append(row[i]);
    }
    if (!head.empty()) out += paragraph(head, layout);
    if (row.back().empty()) return;
    out += paragraph(row.back(),
                     {layout.indent + (head.empty() ? 0 : kGap), layout.width, layout.colours});
}

}  // namespace

std::string paragraph(const StyledText& text, const Layout& layout)
{
    std::string out(layout.indent, ' ');
    print_wrapped(text, layout.indent, layout, out);
    return out;
}

std::vector<std::size_t> Grid::widths() const
{
    std::vector<std::size_t> widths(columns_.size(), 0);
    for (const Row& row : rows_) {
        for (std::size_t i = 0; row.size() > 1 && i < row.size(); ++i)
            widths[i] = std::max(widths[i], display_width(row[i].text()));
    }
    return widths;
}

void Grid::print_beside(const Row& row, const std::vector<std::size_t>& widths, std::size_t last,
                        const Layout& layout, std::string& out) const
{
    std::string line(layout.indent, ' ');
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        const std::size_t blanks = widths[i] - display_width(row[i].text());
        if (columns_[i] == Align::right) line.append(blanks, ' ');
        line += row[i].paint(all_of(row[i]), layout.colours);
        if (columns_[i] == Align::left) line.append(blanks, ' ');
        line.append(kGap, ' ');
    }
    if (row.back().empty()) {
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
        return;
    }
    if (columns_.back() == Align::right && last + widths.back() <= layout.width) {
        line.append(widths.back() - display_width(row.back().text()), ' ');
    }
    out += line;
    print_wrapped(row.back(), last, layout, out);
}

std::string Grid::print(const Layout& layout) const
{
    const std::vector<std::size_t> column_widths = widths();
    const std::size_t before_last =
        std::accumulate(column_widths.begin(), column_widths.end() - 1, std::size_t{0}) +
        kGap * (columns_.size() - 1);
    const std::size_t last = layout.indent + before_last;
    const std::size_t needed = std::min(column_widths.back(), kReadableWidth);
    const bool fits = last + needed <= layout.width;

    std::string out;
    for (const Row& row : rows_) {
        if (row.size() == 1) {
            if (!out.empty()) out += '\n';
            out += paragraph(row.front(), {0, layout.width, layout.colours});
        } else if (fits) {
            print_beside(row, column_widths, last, layout, out);
        } else {
            print_beneath(row, layout, out);
        }
    }
    return out;
}

}  // namespace vivier
