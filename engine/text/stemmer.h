// SPDX-License-Identifier: GPL-2.0-or-later
// Snowball's stems of folded words.

#pragma once

#include "engine/domain/language.h"

#include <libstemmer.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

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
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const noexcept
        {
            return std::hash<std::string_view>{}(word);
        }
    };
    /// Stems of the words met first, which are the frequent ones: half the time of an analysis
    /// went into stemming them anew.
    using Stems = std::unordered_map<std::string, std::string, Hash, std::equal_to<>>;
    struct Stemmer {
        std::unique_ptr<sb_stemmer, Delete> snowball;
        Stems known;
    };

    Stemmer& stemmer_of(Language language);

    std::map<Language, Stemmer> by_language_;
};

}  // namespace vivier
