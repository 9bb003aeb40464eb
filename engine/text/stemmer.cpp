// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/stemmer.h"

#include "engine/text/stop_words.h"

#include <new>

namespace vivier {
namespace {

// Some two megabytes a language at most.
constexpr std::size_t kMostKnownStems = 16'384;
constexpr std::size_t kLongestKnownWord = 32;  // bytes

std::string snowball_stem(sb_stemmer* stemmer, std::string_view word)
{
    // Snowball speaks of bytes as unsigned char.
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer, bytes, static_cast<int>(word.size()));
    if (stem == nullptr) throw std::bad_alloc{};
    return {reinterpret_cast<const char*>(stem),
            static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

}  // namespace

Stemmers::Stemmer& Stemmers::stemmer_of(Language language)
{
    const auto [known, is_new] = by_language_.try_emplace(language);
    if (is_new && is_supported(language)) {
        known->second.snowball.reset(sb_stemmer_new(std::string{language.code()}.c_str(), nullptr));
        if (!known->second.snowball) throw std::bad_alloc{};
    }
    return known->second;
}

std::string Stemmers::stem(std::string_view folded, std::optional<Language> language)
{
    if (!language) return std::string{folded};
    Stemmer& stemmer = stemmer_of(*language);
    if (!stemmer.snowball) return std::string{folded};
    if (const auto known = stemmer.known.find(folded); known != stemmer.known.end())
        return known->second;
    std::string stem = snowball_stem(stemmer.snowball.get(), folded);
    const bool has_room = stemmer.known.size() < kMostKnownStems;
    if (has_room && folded.size() <= kLongestKnownWord) stemmer.known.emplace(folded, stem);
    return stem;
}

}  // namespace vivier
