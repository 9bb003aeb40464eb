// SPDX-License-Identifier: GPL-2.0-or-later
// How far an expert speaks the languages asked for.

#pragma once

#include "engine/evidence/query.h"
#include "engine/pool/pool.h"

#include <optional>
#include <span>
#include <vector>

namespace vivier {

/// How a wish is met by the languages that an expert declares.
enum class WishMet : std::uint8_t {
    unknown,  // no languages declared, or the level is not
    no,
    yes,
};

/// yes where one alternative is spoken at the level asked for or above; unknown where none is,
/// but one is spoken at a level that the record does not give, or no language is declared at all.
[[nodiscard]] WishMet wish_met(const LanguageWish& wish, std::span<const StoredLanguage> spoken);

/// In [0, 1]: 1 at the level asked for or above (or any level, where none is asked for), 1/2 one
/// level below, 1/4 two below; level unknown 1/2; the best of the alternatives.
[[nodiscard]] double wish_value(const LanguageWish& wish, std::span<const StoredLanguage> spoken);

/// One value an expert, in [0, 1]: the mean of wish_value() over the wishes; all zero where there
/// are none.
[[nodiscard]] std::vector<double> language_match(const Pool& pool, const Query& query);

}  // namespace vivier
