// SPDX-License-Identifier: GPL-2.0-or-later
// Judgements in TREC's format: who is suited for what.

#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace vivier {

/// The highest grade read: 2^30 is exact in a double, and so is the gain of nDCG.
inline constexpr int kHighestGrade = 30;

/// Expert id -> grade from 0 (judged not suitable) to kHighestGrade. Who is not listed is not
/// suitable either.
using Judgements = std::map<std::string, int, std::less<>>;

/// Request id -> its judgements.
using Qrels = std::map<std::string, Judgements, std::less<>>;

/// Reads lines "request iteration expert grade", fields between blanks or tabs. The iteration is
/// ignored, as trec_eval does; negative grades count as 0.
///
/// @throws DataError  the file cannot be read, a line is not of that form, a grade is no whole
/// number or
///                    above kHighestGrade, or a pair occurs twice.
///                    Every fault is in it.
[[nodiscard]] Qrels read_qrels(const std::filesystem::path& file);

}  // namespace vivier
