// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/misspelt_names.h"

#include "engine/text/letters.h"
#include "tests/engine/understanding/shown.h"
#include "tests/support/knowledge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

const MisspeltNames& names()
{
    static const MisspeltNames kNames{project_knowledge(), Analyser{}};
    return kNames;
}

std::string code_of(std::string_view folded)
{
    const auto country = names().country_of(folded);
    return country ? std::string{country->code()} : "";
}

/// Every word one edit away from `word`.
std::vector<std::string> neighbours_of(const std::string& word)
{
    std::vector<std::string> neighbours;
    for (std::size_t at = 0; at <= word.size(); ++at) {
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            neighbours.push_back(std::string{word}.insert(at, 1, letter));
            if (at < word.size()) neighbours.push_back(std::string{word}.replace(at, 1, 1, letter));
        }
        if (at < word.size()) neighbours.push_back(std::string{word}.erase(at, 1));
        if (at + 1 < word.size()) {
            neighbours.push_back(word);
            std::swap(neighbours.back()[at], neighbours.back()[at + 1]);
        }
    }
    return neighbours;
}

/// The countries that each English or French name of one word may mean.
std::map<std::string, std::set<Country>> short_names()
{
    const Analyser analyser;
    std::map<std::string, std::set<Country>> all;
    for (const CountryData& country : project_knowledge().data().countries) {
        for (const std::string_view in : {"en", "fr"}) {
            const auto tokens = analyser.analyse(country.names.at(language(in)), std::nullopt);
            if (tokens.size() == 1 && is_ascii(tokens.front().folded))
                all[tokens.front().folded].insert(country.code);
        }
    }
    return all;
}

TEST(MisspeltNames, OneSlipIsForgiven)
{
    EXPECT_EQ(code_of("moldvoa"), "MD");      // swapped
    EXPECT_EQ(code_of("tunise"), "TN");       // left out
    EXPECT_EQ(code_of("tunissie"), "TN");     // put in
    EXPECT_EQ(code_of("azerbaidjen"), "AZ");  // replaced
    EXPECT_EQ(code_of("senegl"), "SN");
}

TEST(MisspeltNames, TwoSlipsAreNot)
{
    EXPECT_EQ(code_of("moldvoaa"), "");
    EXPECT_EQ(code_of("tnise"), "");
}

TEST(MisspeltNames, ShortNamesAndKnownWordsAreLeftAlone)
{
    for (const std::string_view word : {"chads", "peruu", "malii", "moldova", "niger", "nigeria",
                                        "roman", "dominican", "tunis", "jordan"}) {
        EXPECT_EQ(code_of(word), "") << word;
    }
}

TEST(MisspeltNames, NoCountryIsTakenForAnother)
{
    constexpr auto kAlike = std::to_array<std::string_view>(
        {"niger",     "nigeria",  "guinea",      "guyana",   "mali",       "malawi",    "austria",
         "australia", "slovakia", "slovenia",    "iran",     "iraq",       "dominica",  "dominican",
         "ireland",   "iceland",  "gambia",      "zambia",   "mauritania", "mauritius", "latvia",
         "lithuania", "sweden",   "switzerland", "paraguay", "uruguay"});
    for (const std::string_view name : kAlike)
        EXPECT_EQ(code_of(name), "") << name;
    EXPECT_EQ(code_of("nigera"), "");
    EXPECT_EQ(code_of("xambia"), "");
}

TEST(MisspeltNames, EveryNeighbourOfANameMeansItsCountryOrNone)
{
    const auto all = short_names();
    for (const auto& [name, countries] : all) {
        ASSERT_EQ(names().country_of(name), std::nullopt) << name;
        for (const std::string& word : neighbours_of(name)) {
            const auto country = names().country_of(word);
            if (!country) continue;
            ASSERT_EQ(countries, std::set<Country>{*country}) << word << " for " << name;
        }
    }
}

TEST(MisspeltNames, ARequestIsUnderstoodWithThem)
{
    const Need need = shown::need_of("The police of Moldvoa asks for a training, as in Tunisa.");
    EXPECT_EQ(shown::partners(need), "MD");
    EXPECT_EQ(shown::mentioned(need), "TN");
    EXPECT_EQ(shown::quote(need, need.countries.front().ground), "Moldvoa");
}

TEST(MisspeltNames, OrdinaryWordsAreNoCountries)
{
    for (const std::string_view text :
         {"La colombe est partie. Une colombe vole.", "We met Roland at the workshop.",
          "the geography of the region", "L'algue pousse en mer."}) {
        EXPECT_TRUE(shown::need_of(text).countries.empty()) << text;
    }
}

}  // namespace
}  // namespace vivier
