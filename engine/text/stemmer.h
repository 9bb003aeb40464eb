// SPDX-License-Identifier: GPL-2.0-or-later
// Snowball's stems of folded words.

#pragma once

#include "engine/domain/language.h"

#include <libstemmer.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vivier {

/// One stemmer a language, made when first asked for. Not safe to share between threads.
class Stemmers {
public:
    /// The stem of `folded`: the word itself where the language is missing or not one of
    /// en, fr, es, pt, de, ro, ru, it, nl. That Snowball expects accents and gets none is the
    /// price of "intégrée" and "integree" having one stem.
    [[nodiscard]] std::string stem(std::string_view folded, std::optional<Language> language);

private:
    struct Delete {
        void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
    };
    using Stemmer = std::unique_ptr<sb_stemmer, Delete>;

    sb_stemmer* stemmer_of(Language language);

    std::map<Language, Stemmer> by_language_;
};

}  // namespace vivier
