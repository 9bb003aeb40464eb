// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/vocabularies.h"

#include <unicode/uloc.h>

#include <algorithm>

namespace vivier {
namespace {

template <typename Tag, typename Item>
Vocabulary<Tag> vocabulary_of(const std::vector<Item>& items)
{
    std::vector<std::string> ids;
    for (const Item& item : items)
        ids.push_back(item.id);
    return Vocabulary<Tag>{std::move(ids)};
}

std::vector<std::string> language_codes()
{
    // ICU files Tagalog under "fil", which has three letters; in ISO 639-1 it is "tl".
    std::vector<std::string> codes{"tl"};
    for (const char* const* code = uloc_getISOLanguages(); *code != nullptr; ++code) {
        if (std::string_view{*code}.size() == 2) codes.emplace_back(*code);
    }
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

}  // namespace

Vocabularies make_vocabularies(const KnowledgeData& data)
{
    std::vector<std::string> countries;
    for (const CountryData& country : data.countries)
        countries.emplace_back(country.code.code());
    std::ranges::sort(countries);
    return {.themes = vocabulary_of<ThemeTag>(data.themes),
            .activities = vocabulary_of<ActivityTag>(data.activities),
            .institutions = vocabulary_of<InstitutionTag>(data.institutions),
            .origins = vocabulary_of<OriginTag>(data.origins),
            .senses = vocabulary_of<SenseTag>(data.senses),
            .countries = std::move(countries),
            .languages = language_codes()};
}

}  // namespace vivier
