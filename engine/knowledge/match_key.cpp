// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/match_key.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

// Sorted. Articles and "of"/"for" in the languages of the knowledge; no word that changes the
// sense.
constexpr std::array<std::string_view, 47> kConnectors{
    "a",   "al",  "ale",  "an",  "as",   "au",  "aux", "d",   "da", "dall", "das", "de",
    "dei", "del", "dell", "den", "der",  "des", "di",  "die", "do", "dos",  "du",  "el",
    "for", "fur", "gli",  "i",   "il",   "l",   "la",  "las", "le", "les",  "lo",  "los",
    "of",  "os",  "para", "pe",  "pour", "sur", "the", "to",  "un", "une",  "von"};

bool has_plural_s(std::string_view word)
{
    return word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's';
}

}  // namespace

std::string match_key(std::string_view folded)
{
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

}  // namespace vivier
