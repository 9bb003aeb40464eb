// SPDX-License-Identifier: GPL-2.0-or-later
// The sentence that shows a theme which a text does not name.

#pragma once

#include "engine/knowledge/knowledge.h"
#include "engine/ranking/quotes.h"
#include "engine/ranking/source_texts.h"

#include <optional>
#include <vector>

namespace vivier {

/// The sentence whose words speak most for `theme` (ThemeModel::reasons()), with the word that
/// speaks most; nothing where no word does.
[[nodiscard]] std::optional<Quote> sentence_about(const std::vector<SourceText>& sources,
                                                  ThemeId theme, const Knowledge& knowledge);

}  // namespace vivier
