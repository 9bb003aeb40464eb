// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/styled_text.h"

#include "apps/terminal/display_width.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

/// "Select graphic rendition" of ECMA-48: bold, faint, green, yellow, red.
constexpr std::array<std::string_view, 5> kStart{"\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[33m",
                                                 "\x1b[31m"};
constexpr std::string_view kEnd = "\x1b[0m";

}  // namespace

void StyledText::append(std::string_view text)
{
    text_ += to_one_line(text);
}

void StyledText::append(std::string_view text, Style style)
{
    const std::uint32_t begin = size();
    append(text);
    if (size() > begin) runs_.push_back({style, {begin, size()}});
}

void StyledText::append(const StyledText& other)
{
    const std::uint32_t shift = size();
    text_ += other.text_;
    for (const Run& run : other.runs_)
        runs_.push_back({run.style, {run.span.begin + shift, run.span.end + shift}});
}

std::string StyledText::paint(Span part, Colours colours) const
{
    if (colours == Colours::no) return std::string{slice(text_, part)};
    std::string painted;
    std::uint32_t done = part.begin;
    for (const Run& run : runs_) {
        if (!run.span.overlaps(part)) continue;
        const Span shown{std::max(run.span.begin, part.begin), std::min(run.span.end, part.end)};
        painted += slice(text_, {done, shown.begin});
        painted += kStart[static_cast<std::size_t>(run.style)];
        painted += slice(text_, shown);
        painted += kEnd;
        done = shown.end;
    }
    painted += slice(text_, {done, part.end});
    return painted;
}

}  // namespace vivier
