// SPDX-License-Identifier: GPL-2.0-or-later
// The words and concepts to search for.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/vocabularies.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/reading.h"

#include <span>
#include <vector>

namespace vivier {

/// Terms as document_terms.h spells them, by term, each once. Each word that is neither stop word,
/// number nor address counts 1, in a courtesy 0.25; so does each sure mention of a concept. What
/// is excluded counts nothing, and so do countries that are no partners.
///
/// `courtesy`: by token (CourtesyReader::read()). `countries`: the need's.
[[nodiscard]] std::vector<NeededTerm> request_terms(const Reading& reading,
                                                    const Exclusions& exclusions,
                                                    const std::vector<bool>& courtesy,
                                                    std::span<const NeededCountry> countries,
                                                    const Vocabularies& vocabularies);

}  // namespace vivier
