// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/csv.h"
#include "apps/output/ranking_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace vivier {
namespace {

constexpr std::array<std::string_view, 5> kColumnsOfKind{"value", "points", "status", "source",
                                                         "quote"};

void add_evidence(const Evidence& evidence, CsvRow& row)
{
    row.add_number(evidence.value);
    row.add_number(evidence.points);
    row.add_text(name_of(evidence.status));
    const Citation best = evidence.because.empty() ? Citation{} : evidence.because.front();
    row.add_text(best.source);
    row.add_text(best.quote.empty() ? best.note : best.quote);
}

}  // namespace

std::string csv_header()
{
    CsvRow row;
    for (const std::string_view column : {"request", "rank", "expert", "name", "score"})
        row.add_text(column);
    for (const std::string_view kind : kEvidenceKindNames) {
        for (const std::string_view column : kColumnsOfKind)
            row.add_text(fmt::format("{}_{}", kind, column));
    }
    row.add_text("unknown");
    return row.take();
}

std::string csv_line(std::string_view request, const Candidate& candidate)
{
    CsvRow row;
    row.add_text(request);
    row.add_text(std::to_string(candidate.rank));
    row.add_text(candidate.expert);
    row.add_text(candidate.name);
    row.add_number(candidate.score);
    for (std::size_t kind = 0; kind < kEvidenceKinds; ++kind) {
        const auto evidence =
            std::ranges::find(candidate.evidence, static_cast<EvidenceKind>(kind), &Evidence::kind);
        if (evidence != candidate.evidence.end()) {
            add_evidence(*evidence, row);
        } else {
            for (std::size_t i = 0; i < kColumnsOfKind.size(); ++i)
                row.add_empty();
        }
    }
    row.add_text(fmt::format("{}", fmt::join(candidate.unknown, "; ")));
    return row.take();
}

}  // namespace vivier
