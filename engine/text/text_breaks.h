// SPDX-License-Identifier: GPL-2.0-or-later
// ICU's rules of where a text may be taken apart, over UTF-8 bytes.

#pragma once

#include "engine/domain/span.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace vivier {

enum class BreakRules : std::uint8_t { words, sentences };

/// What lies between two breaks.
struct Segment {
    Span span;
    std::int32_t rule_status = 0;  // ICU's, of the break at its end: UBRK_WORD_NUMBER, ...
};

/// The segments of one text after the other: all of a text is in them, in order. Not safe to
/// share between threads.
class TextBreaks {
public:
    /// @throws std::runtime_error  ICU cannot load its rules.
    explicit TextBreaks(BreakRules rules);
    ~TextBreaks();
    TextBreaks(const TextBreaks&) = delete;
    TextBreaks& operator=(const TextBreaks&) = delete;

    /// Borrows `text` until the next start() or the last next().
    ///
    /// @throws std::invalid_argument  `text` is of 2 GiB or more.
    void start(std::string_view text);

    [[nodiscard]] std::optional<Segment> next();

private:
    std::unique_ptr<icu::BreakIterator> iterator_;
    UText text_ = UTEXT_INITIALIZER;
};

}  // namespace vivier
