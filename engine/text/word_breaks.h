// SPDX-License-Identifier: GPL-2.0-or-later
// Where the words of a text begin and end, as Unicode sees it.

#pragma once

#include "engine/domain/span.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>
#include <optional>
#include <string_view>

namespace vivier {

/// Stretches without blanks and punctuation at their ends ("l'Intégrée", "e.g", "1,000"): the
/// words of Unicode Standard Annex 29, with ICU's dictionaries for scripts that write them without
/// blanks. One object serves any number of texts, one after the other.
class WordBreaks {
public:
    /// @throws std::runtime_error  ICU cannot load its rules.
    WordBreaks();
    ~WordBreaks();
    WordBreaks(const WordBreaks&) = delete;
    WordBreaks& operator=(const WordBreaks&) = delete;

    /// Borrows `text` until the next start() or the last next(). Ill-formed UTF-8 separates.
    ///
    /// @throws std::invalid_argument  `text` is of 2 GiB or more.
    void start(std::string_view text);

    /// Bytes of the text given to start(); nothing after the last.
    [[nodiscard]] std::optional<Span> next();

private:
    std::unique_ptr<icu::BreakIterator> iterator_;
    UText text_ = UTEXT_INITIALIZER;
};

}  // namespace vivier
