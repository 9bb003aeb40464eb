// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/stemmer.h"

#include "engine/text/stop_words.h"

#include <new>

namespace vivier {

sb_stemmer* Stemmers::stemmer_of(Language language)
{
    const auto [known, is_new] = by_language_.try_emplace(language);
    if (is_new && is_supported(language)) {
        known->second.reset(sb_stemmer_new(std::string{language.code()}.c_str(), nullptr));
        if (!known->second) throw std::bad_alloc{};
    }
    return known->second.get();
}

std::string Stemmers::stem(std::string_view folded, std::optional<Language> language)
{
    sb_stemmer* stemmer = language ? stemmer_of(*language) : nullptr;
    if (stemmer == nullptr) return std::string{folded};
    // Snowball speaks of bytes as unsigned char.
    const auto* word = reinterpret_cast<const sb_symbol*>(folded.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer, word, static_cast<int>(folded.size()));
    if (stem == nullptr) throw std::bad_alloc{};
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

}  // namespace vivier
