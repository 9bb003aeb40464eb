// SPDX-License-Identifier: GPL-2.0-or-later
// Words and names that nobody has written yet, as many as a large roster has.

#pragma once

#include "apps/synth/random.h"
#include "apps/synth/sentences.h"

#include <string>

namespace vivier {

/// What is appended needs no escaping in JSON. Cost: a few nanoseconds a word.
class InventedWords {
public:
    /// A Latin root with an ending of the language, and at times a prefix: "documentation",
    /// "interregulative". About 3,800 words for each ending.
    void append(std::string& out, Sentences endings, Random& random) const;

    /// "Savorek": one of 64,000.
    void append_name(std::string& out, Random& random) const;

private:
    Zipf zipf_;
};

/// "Ilse Savorek".
void append_person(std::string& out, const InventedWords& words, Random& random);

}  // namespace vivier
