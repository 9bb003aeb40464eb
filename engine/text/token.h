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
    Span span;  // in the text that was analysed
    std::string
        folded;  // NFKC case-folded, elision and accents removed: "l'Intégrée" -> "integree"
    std::string term;  // `folded`, stemmed in the text's language; empty for an address
    TokenKind kind = TokenKind::word;
    bool stop = false;  // a function word of the language: not a search term
};

}  // namespace vivier
