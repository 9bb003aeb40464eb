// SPDX-License-Identifier: GPL-2.0-or-later
// A word of a text, with all the forms under which it is matched.

#pragma once

#include "engine/domain/span.h"

#include <cstdint>
#include <string>

namespace vivier {

enum class TokenKind : std::uint8_t {
    word,     // letters; compounds with digits such as COVID-19 are one word
    number,   // digits alone
    address,  // an e-mail address or a URL: never a search term
};

/// One token. `folded` is what phrases of the knowledge are matched on, `term`
/// is what the index holds.
struct Token {
    /// In the text that was analysed; without the elided article and the possessive:
    /// "Azerbaïdjan" of "l'Azerbaïdjan", "Moldova" of "Moldova's".
    Span span;
    /// As by fold(): "l'Intégrée" -> "integree", "COVID-19" -> "covid19", "U.S." -> "us".
    std::string folded;
    /// `folded`, stemmed in the text's language; empty for an address.
    std::string term;
    TokenKind kind = TokenKind::word;
    bool stop = false;  // a function word of the language: not a search term
};

}  // namespace vivier
