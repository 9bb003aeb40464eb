// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/inflection.h"

#include "engine/text/analyser.h"
#include "engine/text/code_points.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace vivier {
namespace {

// What remains of a word when the letters that it shares with its stem are taken off.
constexpr std::array<std::string_view, 3> kEnglishBases{"", "e", "y"};
constexpr std::array<std::string_view, 12> kEnglishEndings{
    "", "d", "e", "ed", "es", "ied", "ies", "ing", "ings", "s", "y", "ying"};
constexpr std::array<std::string_view, 8> kFrenchBases{"", "al", "e", "er", "i", "ir", "oir", "re"};
constexpr std::array<std::string_view, 58> kFrenchEndings{
    "",      "a",     "ai",    "aient", "ait",      "al",     "ale",    "ales", "ant",    "ante",
    "antes", "ants",  "aux",   "e",     "ee",       "ees",    "ent",    "er",   "era",    "eraient",
    "erait", "eront", "es",    "eux",   "ez",       "i",      "ie",     "ies",  "ions",   "ir",
    "ira",   "irait", "iront", "is",    "issaient", "issait", "issant", "isse", "issent", "issons",
    "it",    "ite",   "ites",  "its",   "oir",      "ons",    "ont",    "ra",   "re",     "ront",
    "rons",  "s",     "t",     "u",     "ue",       "ues",    "us",     "x"};

template <std::size_t Size>
bool has(const std::array<std::string_view, Size>& endings, std::string_view suffix)
{
    return std::ranges::find(endings, suffix) != endings.end();
}

std::string_view suffix_of(std::string_view word, std::string_view stem)
{
    const auto [end, in_stem] = std::ranges::mismatch(word, stem);
    return word.substr(static_cast<std::size_t>(end - word.begin()));
}

/// "led" of "patrolled" is "ed": English doubles the last consonant.
std::string_view without_doubling(std::string_view suffix, std::string_view stem)
{
    const bool doubles = suffix.size() > 2 && !stem.empty() && suffix.front() == stem.back();
    return doubles ? suffix.substr(1) : suffix;
}

/// Without the marks of the plural and of the feminine.
std::string_view bare(std::string_view suffix)
{
    while (!suffix.empty() &&
           (suffix.back() == 's' || suffix.back() == 'x' || suffix.back() == 'e'))
        suffix.remove_suffix(1);
    return suffix;
}

}  // namespace

bool is_inflection(std::string_view word, std::string_view base, std::string_view stem,
                   Language language)
{
    const std::string_view of_base = suffix_of(base, stem);
    const std::string_view of_word = suffix_of(word, stem);
    if (language.code() == "en" && has(kEnglishBases, of_base))
        return has(kEnglishEndings, without_doubling(of_word, stem));
    if (language.code() == "fr" && has(kFrenchBases, of_base)) return has(kFrenchEndings, of_word);
    const bool is_known = language.code() == "en" || language.code() == "fr";
    return !is_known || bare(of_word) == bare(of_base);
}

std::string mark_accents(std::string_view word)
{
    std::string marked;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        const UChar32 c = next_code_point(word, at);
        if (u_getCombiningClass(c) != 0) {
            if (!marked.empty() && marked.back() != '\'') marked += '\'';
            continue;
        }
        const std::string letters = fold(word.substr(begin, at - begin));
        const bool is_plain = at - begin == 1;
        for (const char letter : letters) {
            marked += letter;
            if (!is_plain) marked += '\'';
        }
    }
    return marked;
}

bool have_same_accents(std::string_view marked, std::string_view other, std::size_t letters)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (letters > 0 && i < marked.size() && j < other.size()) {
        ++i;
        ++j;
        const bool first = i < marked.size() && marked[i] == '\'';
        const bool second = j < other.size() && other[j] == '\'';
        if (first != second) return false;
        i += first ? 1U : 0U;
        j += second ? 1U : 0U;
        --letters;
    }
    return true;
}

}  // namespace vivier
