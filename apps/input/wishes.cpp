// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/input/wishes.h"

#include "apps/command/common_options.h"
#include "apps/command/usage_error.h"
#include "engine/input/quoted.h"
#include "engine/knowledge/vocabulary.h"

#include <fmt/format.h>

#include <algorithm>

namespace vivier {
namespace {

/// The ids that the values of an option name.
template <typename Tag>
std::vector<Id<Tag>> ids_of(const Arguments& arguments, std::string_view option,
                            const Vocabulary<Tag>& vocabulary)
{
    std::vector<Id<Tag>> ids;
    for (const std::string& word : arguments.all(option)) {
        const std::optional<Id<Tag>> id = vocabulary.find(word);
        if (!id) throw UsageError{unknown_word(option, word, vocabulary.words())};
        if (std::ranges::find(ids, *id) == ids.end()) ids.push_back(*id);
    }
    return ids;
}

bool is_known(std::string_view code, const std::vector<std::string>& codes)
{
    return std::ranges::binary_search(codes, code, std::less<>{});
}

Country country_of(const std::string& word, const std::vector<std::string>& codes)
{
    const std::optional<Country> country = Country::parse(word);
    if (!country || !is_known(country->code(), codes)) {
        throw UsageError{unknown_word("country", word, codes)};
    }
    return *country;
}

LanguageLevel level_of(const std::string& word)
{
    if (const auto level = parse_language_level(word)) return *level;
    const std::vector<std::string> levels{kLanguageLevelNames.begin(), kLanguageLevelNames.end()};
    throw UsageError{unknown_word("language level", word, levels)};
}

/// "fr" or "fr:B2". Whoever says so on the command line means it: it is required.
LanguageWish language_wish_of(const std::string& word, const std::vector<std::string>& codes)
{
    const std::size_t colon = word.find(':');
    const std::string code = word.substr(0, colon);
    const std::optional<Language> language = Language::parse(code);
    if (!language || !is_known(language->code(), codes)) {
        throw UsageError{unknown_word("language", code, codes)};
    }
    LanguageSkill skill{*language, std::nullopt};
    if (colon != std::string::npos) skill.level = level_of(word.substr(colon + 1));
    return {.any_of = {skill}, .required = true};
}

std::optional<Period> date_of(const Arguments& arguments, std::string_view option)
{
    const std::optional<std::string> given = arguments.find(option);
    if (!given) return std::nullopt;
    const std::optional<Period> date = parse_date(*given);
    if (!date) {
        throw UsageError{fmt::format("--{} is {}, expected a date as YYYY-MM-DD or YYYY-MM", option,
                                     vivier::quoted(*given))};
    }
    return date;
}

}  // namespace

bool has_wishes(const Arguments& arguments)
{
    return std::ranges::any_of(wish_options(),
                               [&](const Option& option) { return arguments.has(option.name); });
}

Wishes wishes_of(const Arguments& arguments, const Vocabularies& vocabularies)
{
    Wishes wishes;
    wishes.themes = ids_of(arguments, "theme", vocabularies.themes);
    wishes.activities = ids_of(arguments, "activity", vocabularies.activities);
    for (const std::string& word : arguments.all("country")) {
        const Country country = country_of(word, vocabularies.countries);
        if (std::ranges::find(wishes.countries, country) == wishes.countries.end())
            wishes.countries.push_back(country);
    }
    for (const std::string& word : arguments.all("language"))
        wishes.languages.push_back(language_wish_of(word, vocabularies.languages));
    if (const auto from = date_of(arguments, "from")) wishes.start = from->first;
    if (const auto to = date_of(arguments, "to")) wishes.end = to->last;
    if (wishes.start && wishes.end && *wishes.end < *wishes.start) {
        throw UsageError{
            fmt::format("--to {} is before --from {}", arguments.get("to"), arguments.get("from"))};
    }
    return wishes;
}

}  // namespace vivier
