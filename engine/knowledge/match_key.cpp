// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/match_key.h"
#include "engine/text/letters.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

// Sorted. Articles and "of"/"for" in the languages of the knowledge; no word that changes the
// sense.
constexpr std::array<std::string_view, 46> kConnectors{
    "a",   "al",  "ale",  "an",  "as",   "au",  "aux", "d",   "da",  "dall", "das", "de",
    "dei", "del", "dell", "den", "der",  "des", "di",  "die", "do",  "dos",  "du",  "el",
    "for", "fur", "gli",  "i",   "il",   "l",   "la",  "las", "le",  "les",  "lo",  "los",
    "of",  "os",  "para", "pe",  "pour", "the", "to",  "un",  "une", "von"};

bool has_plural_s(std::string_view word)
{
    return word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's';
}

// Of nouns and adjectives in Russian and Ukrainian, longest first.
constexpr std::array<std::string_view, 44> kCaseEndings{
    "иями", "ыми", "ими", "ами", "ями", "ого", "его", "ому", "ему", "иям", "иях",
    "ией",  "ием", "ая",  "яя",  "ое",  "ее",  "ые",  "ие",  "ую",  "юю",  "ой",
    "ей",   "ый",  "ий",  "ых",  "их",  "ым",  "им",  "ом",  "ем",  "ам",  "ям",
    "ах",   "ях",  "ов",  "ев",  "ів",  "ия",  "ии",  "ию",  "ою",  "ею",  "ій"};
constexpr std::string_view kLastVowels = "аеиоуыьэюяії";
constexpr std::size_t kCyrillicBytes = 2;
constexpr std::size_t kFewestLetters = 4;  // fewer would make one of "Мали" and "мало"

std::string_view without_case(std::string_view word)
{
    const auto is_left = [&](std::size_t bytes) {
        return word.size() >= kFewestLetters * kCyrillicBytes + bytes;
    };
    for (const std::string_view ending : kCaseEndings) {
        if (is_left(ending.size()) && word.ends_with(ending))
            return word.substr(0, word.size() - ending.size());
    }
    const std::string_view last = word.substr(word.size() - kCyrillicBytes);
    const bool has_vowel = is_left(kCyrillicBytes) && kLastVowels.find(last) % kCyrillicBytes == 0;
    return has_vowel ? word.substr(0, word.size() - kCyrillicBytes) : word;
}

std::string join(std::span<const Token> words, bool (*is_left_out)(std::string_view))
{
    std::string all;
    for (const Token& word : words) {
        if (is_left_out(word.folded)) continue;
        if (!all.empty()) all += ' ';
        all += is_cyrillic(word.folded) ? without_case(word.folded) : word.folded;
    }
    return all;
}

}  // namespace

std::string match_key(std::string_view folded)
{
    if (is_cyrillic(folded)) return std::string{without_case(folded)};
    std::string key{folded};
    if (has_plural_s(key)) key.pop_back();
    // English -y/-ies and French -ie/-ies are one ending, so that neither needs a rule of its own.
    if (key.size() > 4 && key.ends_with("ie")) key.replace(key.size() - 2, 2, "y");
    return key;
}

bool is_connector(std::string_view folded)
{
    return std::ranges::binary_search(kConnectors, folded);
}

std::string name_words(std::span<const Token> name)
{
    std::string content = join(name, is_connector);
    return content.empty() ? join(name, [](std::string_view) { return false; }) : content;
}

}  // namespace vivier
