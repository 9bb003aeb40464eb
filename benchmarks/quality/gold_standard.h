// SPDX-License-Identifier: GPL-2.0-or-later
// The reviewer-matching gold standard: 58 people, 477 papers that they rated.

#pragma once

#include "engine/knowledge/knowledge.h"

#include <filesystem>

namespace vivier {

/// Prints loss, easy and hard accuracy of the default settings beside those of the predictions that
/// came with the collection, and a paired bootstrap over people. `folder` holds requests.jsonl,
/// experts.jsonl, qrels.tsv and pred_*.tsv; where it is absent one line says so.
///
/// @throws DataError  a file is bad.
void report_gold_standard(const std::filesystem::path& folder, const Knowledge& knowledge);

}  // namespace vivier
