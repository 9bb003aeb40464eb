// SPDX-License-Identifier: GPL-2.0-or-later
// Where the sentences of a text are, so that evidence can be quoted.

#pragma once

#include "engine/domain/span.h"

#include <memory>
#include <string_view>
#include <vector>

namespace vivier {

/// Holds ICU's rules. Not safe to share between threads; one a thread.
class SentenceFinder {
public:
    SentenceFinder();
    ~SentenceFinder();
    SentenceFinder(SentenceFinder&&) noexcept;
    SentenceFinder& operator=(SentenceFinder&&) noexcept;

    /// The sentences of `text` in order, without the white space around them: ICU's rules of
    /// sentence breaks, and a blank line ends a sentence too. Empty ones are left out. Invalid
    /// UTF-8 is read as U+FFFD, never refused. Cost: linear.
    ///
    /// Source: Unicode Standard Annex 29, section 5.
    [[nodiscard]] std::vector<Span> find(std::string_view text) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace vivier
