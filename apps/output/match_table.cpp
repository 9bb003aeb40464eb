// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/match_table.h"

#include "apps/output/evidence_table.h"
#include "apps/output/labels.h"
#include "apps/output/need_table.h"
#include "apps/terminal/grid.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace vivier {
namespace {

constexpr std::size_t kIndent = 4;
constexpr std::size_t kBarColumns = 10;
constexpr std::size_t kCitationsInRanking = 1;

Layout layout_of(const Display& display, std::size_t indent)
{
    return {.indent = indent, .width = display.width, .colours = display.colours};
}

/// " 1  0.731  ███████▎    Name (E0001)".
StyledText heading_of(const Candidate& candidate, std::size_t rank_columns)
{
    StyledText heading{fmt::format("{:>{}}  ", candidate.rank, rank_columns)};
    heading.append(fmt::format("{:.3f}", candidate.score), Style::strong);
    heading.append(fmt::format("  {}  ", bar(candidate.score, kBarColumns)));
    heading.append(candidate.name, Style::strong);
    heading.append(fmt::format(" ({})", candidate.expert));
    return heading;
}

bool is_by_id(const Ranking& ranking)
{
    return !ranking.candidates.empty() && ranking.candidates.front().score <= 0;
}

std::string candidates_table(const Ranking& ranking, const Display& display)
{
    if (ranking.candidates.empty()) {
        return paragraph(StyledText{label_of(Label::nobody, display.language)},
                         layout_of(display, 0));
    }
    const std::size_t rank_columns =
        std::max<std::size_t>(2, std::to_string(ranking.candidates.size()).size());
    Grid grid = evidence_grid();
    for (const Candidate& candidate : ranking.candidates) {
        grid.add_heading(heading_of(candidate, rank_columns));
        add_evidence(candidate, {.citations = kCitationsInRanking}, display.language, grid);
    }
    return grid.print(layout_of(display, kIndent));
}

std::string excluded_table(const Ranking& ranking, const Display& display)
{
    Grid grid{{Align::left, Align::left, Align::right, Align::left}};
    for (std::size_t i = 0; i < kFilters; ++i) {
        const Exclusion& exclusion = ranking.excluded[i];
        if (exclusion.count == 0) continue;
        grid.add_row(
            {StyledText{label_of(Label::left_out, display.language)},
             StyledText{label_of(static_cast<Filter>(i), display.language)},
             StyledText{std::to_string(exclusion.count)},
             StyledText{fmt::format("({} {})", label_of(Label::best_of_them, display.language),
                                    fmt::join(exclusion.best, ", "))}});
    }
    return grid.empty() ? "" : '\n' + grid.print(layout_of(display, 0));
}

std::string rank_line(const Explanation& explanation, UiLanguage language)
{
    if (explanation.excluded_by) {
        return fmt::format("{} {}", label_of(Label::not_ranked, language),
                           label_of(*explanation.excluded_by, language));
    }
    return fmt::format("{} {}", label_of(Label::rank, language), explanation.candidate.rank);
}

}  // namespace

std::string match_table(const Need& need, const Ranking& ranking, const Names& names,
                        const Display& display)
{
    std::string table = need_table(need, names, layout_of(display, 0)) + '\n';
    if (is_by_id(ranking)) {
        table += paragraph(
            StyledText{label_of(Label::nothing_speaks_for_anybody, display.language), Style::fair},
            layout_of(display, 0));
        table += '\n';
    }
    table += candidates_table(ranking, display);
    table += excluded_table(ranking, display);
    const std::string counts = fmt::format(fmt::runtime(label_of(Label::shown, display.language)),
                                           ranking.candidates.size(), ranking.considered);
    return table + '\n' + paragraph(StyledText{counts, Style::faint}, layout_of(display, 0));
}

std::string explanation_table(const Need& need, const Explanation& explanation, const Names& names,
                              const Display& display)
{
    const Candidate& candidate = explanation.candidate;
    std::string table = need_table(need, names, layout_of(display, 0)) + '\n';
    StyledText heading{candidate.name, Style::strong};
    heading.append(fmt::format(" ({})  ", candidate.expert));
    heading.append(rank_line(explanation, display.language),
                   explanation.excluded_by ? Style::poor : Style::good);

    Grid grid = evidence_grid();
    grid.add_heading(heading);
    constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
    add_evidence(candidate, {.citations = kAll, .arithmetic = true}, display.language, grid);
    grid.add_row({StyledText{label_of(Label::sum, display.language), Style::strong},
                  StyledText{fmt::format("{:.3f}", candidate.score), Style::strong}, StyledText{},
                  StyledText{}});
    return table + grid.print(layout_of(display, kIndent));
}

}  // namespace vivier
