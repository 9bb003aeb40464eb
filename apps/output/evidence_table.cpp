// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/evidence_table.h"

#include "apps/output/labels.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vivier {
namespace {

StyledText status_text(EvidenceStatus status, UiLanguage language)
{
    const std::string_view label = label_of(status, language);
    switch (status) {
        case EvidenceStatus::confirmed:
            return {label, Style::good};
        case EvidenceStatus::evidenced:
            return StyledText{label};
        case EvidenceStatus::claimed:
            return {label, Style::fair};
        case EvidenceStatus::absent:
        case EvidenceStatus::unknown:
            break;
    }
    return {label, Style::faint};
}

StyledText points_text(const Evidence& evidence, EvidenceDetail detail)
{
    if (!detail.arithmetic) return StyledText{fmt::format("{:.3f}", evidence.points)};
    return StyledText{
        fmt::format("{:.3f} = {:.3f} × {:.3f}", evidence.points, evidence.value, evidence.weight)};
}

StyledText quote_text(const Citation& citation)
{
    const std::string_view quote = citation.quote;
    StyledText text{"“"};
    if (citation.span) {
        text.append(quote.substr(0, citation.span->begin));
        text.append(slice(quote, *citation.span), Style::strong);
        text.append(quote.substr(citation.span->end));
    } else {
        text.append(quote);
    }
    text.append("”");
    return text;
}

StyledText unknown_text(const std::vector<std::string>& filters, UiLanguage language)
{
    std::vector<std::string_view> labels;
    for (const std::string& filter : filters)
        labels.push_back(label_of_filter(filter, language));
    return StyledText{fmt::format("{}", fmt::join(labels, ", "))};
}

}  // namespace

Grid evidence_grid()
{
    return Grid{{Align::left, Align::right, Align::left, Align::left}};
}

void add_evidence(const Candidate& candidate, const EvidenceDetail& detail, UiLanguage language,
                  Grid& grid)
{
    for (const Evidence& evidence : candidate.evidence) {
        std::vector<StyledText> row{StyledText{label_of(evidence.kind, language)},
                                    points_text(evidence, detail),
                                    status_text(evidence.status, language), StyledText{}};
        const std::size_t shown = std::min(evidence.because.size(), detail.citations);
        if (shown == 0) grid.add_row(row);
        for (std::size_t i = 0; i < shown; ++i) {
            row.back() = citation_text(evidence.because[i], language);
            grid.add_row(std::move(row));
            row.assign(4, StyledText{});
        }
    }
    if (candidate.unknown.empty()) return;
    grid.add_row({StyledText{label_of(Label::not_known, language)}, StyledText{}, StyledText{},
                  unknown_text(candidate.unknown, language)});
}

StyledText citation_text(const Citation& citation, UiLanguage language)
{
    StyledText text{citation.note};
    if (!citation.quote.empty()) {
        if (!text.empty()) text.append(": ");
        text.append(quote_text(citation));
    }
    std::string source{label_of_source(citation.source, language)};
    if (citation.language) source += fmt::format(", {}", citation.language->code());
    if (citation.date) source += fmt::format(", {}", citation.date->to_string());
    text.append(fmt::format("{}{}", text.empty() ? "" : " — ", source), Style::faint);
    return text;
}

std::string bar(double score, std::size_t columns)
{
    constexpr std::array<std::string_view, 8> kEighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const auto most = static_cast<double>(columns * kEighths.size());
    const auto eighths = static_cast<std::size_t>(std::lround(std::clamp(score, 0.0, 1.0) * most));
    const std::size_t whole = eighths / kEighths.size();
    const std::size_t rest = eighths % kEighths.size();

    std::string blocks;
    for (std::size_t i = 0; i < whole; ++i)
        blocks += "█";
    blocks += kEighths[rest];
    blocks.append(columns - whole - (rest > 0 ? 1 : 0), ' ');
    return blocks;
}

}  // namespace vivier
