// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/ranking_lines.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

std::string no_header()
{
    return {};
}

constexpr std::array<LineFormat, 3> kFormats{{{"csv", csv_header, csv_line, Citing::yes},
                                              {"jsonl", no_header, jsonl_line, Citing::yes},
                                              {"trec", no_header, trec_line, Citing::no}}};

}  // namespace

const LineFormat* find_line_format(std::string_view name)
{
    const auto* const found = std::ranges::find(kFormats, name, &LineFormat::name);
    return found == kFormats.end() ? nullptr : found;
}

std::string lines_of(const LineFormat& format, std::string_view request, const Ranking& ranking)
{
    std::string lines;
    for (const Candidate& candidate : ranking.candidates)
        lines += format.line(request, candidate);
    return lines;
}

}  // namespace vivier
