// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/stop_words.h"

#include "engine/text/stop_word_lists.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace vivier {
namespace {

using WordSet = std::unordered_set<std::string_view>;

struct List {
    std::string_view code;
    std::string_view words;
};

constexpr std::array<List, 9> kLists{{{"en", kEnglishStopWords},
                                      {"fr", kFrenchStopWords},
                                      {"es", kSpanishStopWords},
                                      {"pt", kPortugueseStopWords},
                                      {"de", kGermanStopWords},
                                      {"ro", kRomanianStopWords},
                                      {"ru", kRussianStopWords},
                                      {"it", kItalianStopWords},
                                      {"nl", kDutchStopWords}}};

WordSet split(std::string_view words)
{
    WordSet set;
    std::size_t begin = 0;
    while (begin < words.size()) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        if (end > begin) set.insert(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return set;
}

std::map<Language, WordSet> read_lists()
{
    std::map<Language, WordSet> sets;
    for (const List& list : kLists) {
        sets.emplace(Language::parse(list.code).value(), split(list.words));
    }
    return sets;
}

std::vector<Language> read_languages()
{
    std::vector<Language> languages;
    languages.reserve(kLists.size());
    for (const List& list : kLists) {
        languages.push_back(Language::parse(list.code).value());
    }
    return languages;
}

}  // namespace

std::span<const Language> supported_languages()
{
    static const std::vector<Language> kLanguages = read_languages();
    return kLanguages;
}

bool is_supported(Language language)
{
    return std::ranges::find(supported_languages(), language) != supported_languages().end();
}

const std::unordered_set<std::string_view>& stop_words(Language language)
{
    static const std::map<Language, WordSet> kSets = read_lists();
    static const WordSet kNone;
    const auto found = kSets.find(language);
    return found == kSets.end() ? kNone : found->second;
}

}  // namespace vivier
