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
/// enough (some kilobytes) to have one a thread.
class Analyser {
public:
    Analyser();
    ~Analyser();
    Analyser(Analyser&&) noexcept;
    Analyser& operator=(Analyser&&) noexcept;

    /// The tokens of `text`, in order, stemmed and stopped as `language` asks.
    /// A missing or unsupported language: not stemmed, no stop words.
    /// Invalid UTF-8 is read as U+FFFD, never refused. Cost: linear.
    [[nodiscard]] std::vector<Token> analyse(std::string_view text,
                                             std::optional<Language> language) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The folded form of a single word or phrase, without elision: what `Token::folded`
/// holds for it. "Chișinău" -> "chisinau".
[[nodiscard]] std::string fold(std::string_view text);

}  // namespace vivier
