// SPDX-License-Identifier: GPL-2.0-or-later
// Whether words of a text are written as a phrase of the lexicon asks.

#pragma once

#include "engine/knowledge/cues.h"
#include "engine/knowledge/lexicon.h"
#include "engine/text/token.h"

#include <span>
#include <string_view>

namespace vivier {

/// The spelling of one text. Borrows it and its tokens.
class Spelling {
public:
    Spelling(std::string_view text, std::span<const Token> tokens);

    /// REQUIRES: the keys of the tokens in `range` are those of `entry`.
    [[nodiscard]] bool suits(const LexiconEntry& entry, TokenRange range) const;

private:
    [[nodiscard]] bool suits_name(const LexiconEntry& entry, TokenRange range) const;
    [[nodiscard]] bool suits_casing(const LexiconEntry& entry, std::string_view surface) const;

    std::string_view text_;
    std::span<const Token> tokens_;
    bool has_capitals_;
};

}  // namespace vivier
