// SPDX-License-Identifier: GPL-2.0-or-later
// A request's text as it is read for meaning: words in clauses in sentences.

#pragma once

#include "engine/domain/span.h"
#include "engine/knowledge/analysed.h"
#include "engine/knowledge/cues.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// What stands between a token and the one before it.
enum class Break : std::uint8_t {
    none,
    clause,    // a comma, a colon, brackets, a dash or slash between blanks
    sentence,  // a full stop, a semicolon, an empty line, the end of a short line
};

/// Immutable once made. Borrows `analysed`, which must outlive it. Cost of making: linear; of all
/// else: constant, or linear in the answer.
class Reading {
public:
    explicit Reading(const AnalysedText& analysed);

    [[nodiscard]] std::size_t size() const noexcept { return tokens_.size(); }
    [[nodiscard]] const AnalysedText& analysed() const noexcept { return *analysed_; }
    [[nodiscard]] const Token& token(std::size_t at) const { return tokens_[at]; }

    /// Folded, as Token::folded.
    [[nodiscard]] std::string_view word(std::size_t at) const { return tokens_[at].folded; }

    /// match_key() of the word.
    [[nodiscard]] std::string_view key(std::size_t at) const { return keys_[at]; }

    /// As written.
    [[nodiscard]] std::string_view surface(std::size_t at) const;

    /// The text between token `at` - 1 and token `at`, an elided article included; for the first
    /// token what comes before it, for size() what follows the last.
    [[nodiscard]] std::string_view gap_before(std::size_t at) const;

    /// Break::sentence for the first token and for size().
    [[nodiscard]] Break break_before(std::size_t at) const { return breaks_[at]; }

    /// Whether a mail that is answered says it: on a line that starts with ">", or in the line that
    /// tells who wrote that ("On 3 May Ann wrote:"). False everywhere where hardly anything else
    /// is said.
    [[nodiscard]] bool is_quoted(std::size_t at) const { return quoted_[at]; }

    /// The part of `around` that lies in the sentence, or in the clause, of token `at`.
    [[nodiscard]] TokenRange within_sentence(std::size_t at, TokenRange around) const;
    [[nodiscard]] TokenRange within_clause(std::size_t at, TokenRange around) const;

    /// Up to `reach` tokens to either side of `at`, and no more than its sentence.
    [[nodiscard]] TokenRange near(std::size_t at, std::size_t reach) const;

    [[nodiscard]] Span span_of(TokenRange range) const;

private:
    [[nodiscard]] TokenRange within(std::size_t at, TokenRange around, Break least) const;

    const AnalysedText* analysed_;
    std::span<const Token> tokens_;
    std::vector<std::string> keys_;  // by token
    std::vector<Break> breaks_;      // by token, and one for the end
    std::vector<bool> quoted_;       // by token
};

}  // namespace vivier
