// SPDX-License-Identifier: GPL-2.0-or-later
// The language of a short text, by its function words.

#pragma once

#include "engine/domain/language.h"

#include <optional>
#include <string_view>

namespace vivier {

/// The supported language whose stop words `text` holds the most of. A word counts 1 / languages
/// that have it. Nothing where no language, or more than one, has the most.
[[nodiscard]] std::optional<Language> language_by_function_words(std::string_view text);

}  // namespace vivier
