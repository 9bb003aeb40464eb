// SPDX-License-Identifier: GPL-2.0-or-later
// From a text to tokens: the one analyser for documents and for requests.

#pragma once

#include "engine/domain/language.h"
#include "engine/text/token.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// Holds ICU and Snowball state. Not safe to share between threads; cheap
/// enough (some megabytes) to have one a thread.
class Analyser {
public:
    Analyser();
    ~Analyser();
    Analyser(Analyser&&) noexcept;
    Analyser& operator=(Analyser&&) noexcept;

    /// The tokens of `text`, in order, stemmed and stopped as `language` asks.
    /// A missing or unsupported language: not stemmed, no stop words. Words, folded
    /// forms and spans are the same whatever the language is.
    ///
    /// Hyphens and dots separate ("garde-frontières" is two words), but for letters
    /// and digits joined by a hyphen, years aside (COVID-19 is one word, mid-2021 is
    /// not), numbers (3.5) and abbreviations (e.g.). Elided words before an apostrophe
    /// are no tokens: "de l'asile" is "de", "asile".
    /// Invalid UTF-8 is read as U+FFFD, never refused. Cost: linear.
    ///
    /// @throws std::invalid_argument  `text` is of 2 GiB or more.
    [[nodiscard]] std::vector<Token> analyse(std::string_view text,
                                             std::optional<Language> language) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The folded form of a single word or phrase, elided words kept: what `Token::folded`
/// holds for it. "Chișinău" -> "chisinau".
///
/// NFKC case folding; then accents of Latin and Greek are dropped, vowel points of Arabic
/// and Hebrew, apostrophes, and in Cyrillic the dots of ё and stress marks alone (й and ї
/// are other letters than и and і); œ is "oe", ø "o", ł "l", ı "i", and the like; digits of
/// any script are ASCII's. fold(fold(x)) = fold(x).
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace vivier
