// SPDX-License-Identifier: GPL-2.0-or-later
// The function words of the supported languages.

#pragma once

#include "engine/domain/language.h"

#include <span>
#include <string_view>
#include <unordered_set>

namespace vivier {

/// The languages that have stems and stop words: en, fr, es, pt, de, ro, ru, it, nl.
[[nodiscard]] std::span<const Language> supported_languages();
[[nodiscard]] bool is_supported(Language language);

/// Articles, pronouns, prepositions, conjunctions, auxiliaries and a few adverbs, in their folded
/// forms; no word that a request could mean. Empty for a language that is not supported.
/// Safe to share between threads.
[[nodiscard]] const std::unordered_set<std::string_view>& stop_words(Language language);

}  // namespace vivier
