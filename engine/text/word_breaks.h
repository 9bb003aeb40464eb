// SPDX-License-Identifier: GPL-2.0-or-later
// Where the words of a text begin and end, as Unicode sees it.

#pragma once

#include "engine/domain/span.h"
#include "engine/text/text_breaks.h"

#include <optional>
#include <string_view>

namespace vivier {

/// Stretches without blanks and punctuation at their ends ("l'Intégrée", "e.g", "1,000"): the
/// words of Unicode Standard Annex 29, with ICU's dictionaries for scripts that write them without
/// blanks. One object serves any number of texts, one after the other.
class WordBreaks {
public:
    /// As TextBreaks::start(). Ill-formed UTF-8 separates.
    void start(std::string_view text) { breaks_.start(text); }

    /// Bytes of the text given to start(); nothing after the last.
    [[nodiscard]] std::optional<Span> next();

private:
    TextBreaks breaks_{BreakRules::words};
};

}  // namespace vivier
