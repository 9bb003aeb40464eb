// SPDX-License-Identifier: GPL-2.0-or-later
// The words that people read in tables, in each language.

#pragma once

#include "apps/terminal/display.h"
#include "engine/domain/need.h"
#include "engine/ranking/ranking.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vivier {

/// Words of the program itself; those of the taxonomy come from the knowledge (names.h).
enum class Label : std::uint8_t {
    language_of_text,
    received,
    theme,
    partner_country,
    mentioned_country,
    activity,
    institution,
    origin,
    required_language,
    wished_language,
    from,
    to,
    team_size,
    overridden,
    nothing_understood,
    nothing_speaks_for_anybody,
    nobody,
    not_known,
    left_out,
    best_of_them,
    shown,
    rank,
    not_ranked,
    score,
    sum,
    request,
    mean,
    not_judged,
    alternative,
};

[[nodiscard]] std::string_view label_of(Label label, UiLanguage language);
[[nodiscard]] std::string_view label_of(EvidenceKind kind, UiLanguage language);
[[nodiscard]] std::string_view label_of(EvidenceStatus status, UiLanguage language);
[[nodiscard]] std::string_view label_of(Filter filter, UiLanguage language);

/// Who said so: "request", "form", "option".
[[nodiscard]] std::string_view label_of(Origin origin, UiLanguage language);

/// A source of a citation: the label of "bio", "cv", "declared", ...; else, an action's id, itself.
[[nodiscard]] std::string_view label_of_source(std::string_view source, UiLanguage language);

/// The label of a filter's name, as in Candidate::unknown.
[[nodiscard]] std::string_view label_of_filter(std::string_view name, UiLanguage language);

}  // namespace vivier
