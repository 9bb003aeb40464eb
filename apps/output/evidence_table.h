// SPDX-License-Identifier: GPL-2.0-or-later
// Evidence for people to read: used for one expert and for many.

#pragma once

#include "apps/output/names.h"
#include "apps/terminal/grid.h"
#include "engine/ranking/ranking.h"

#include <cstddef>
#include <string>

namespace vivier {

/// How much of the evidence is told.
struct EvidenceDetail {
    std::size_t citations = 0;  // at most, of each kind
    bool arithmetic = false;    // "0.270 = 0.900 × 0.300" rather than "0.270"
};

/// Columns: kind, points, status, reason.
[[nodiscard]] Grid evidence_grid();

/// A row a kind and citation, and one that says what could not be checked.
void add_evidence(const Candidate& candidate, const EvidenceDetail& detail, UiLanguage language,
                  Grid& grid);

/// "MD: “quote, with the words that count” — A0002, en, 2022-06-13".
[[nodiscard]] StyledText citation_text(const Citation& citation, UiLanguage language);

/// A score in [0, 1] as a bar of `columns`.
[[nodiscard]] std::string bar(double score, std::size_t columns);

}  // namespace vivier
