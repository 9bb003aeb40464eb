// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/stop_words.h"

#include "engine/text/analyser.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace vivier {
namespace {

TEST(StopWords, AreKnownForNineLanguages)
{
    std::vector<std::string> codes;
    for (const Language language : supported_languages()) {
        codes.emplace_back(language.code());
        EXPECT_GT(stop_words(language).size(), 100U) << language.code();
    }
    EXPECT_THAT(
        codes, testing::UnorderedElementsAre("en", "fr", "es", "pt", "de", "ro", "ru", "it", "nl"));
    EXPECT_FALSE(is_supported(Language::parse("tr").value()));
    EXPECT_TRUE(stop_words(Language::parse("tr").value()).empty());
}

TEST(StopWords, AreFolded)
{
    for (const Language language : supported_languages()) {
        for (const std::string_view word : stop_words(language))
            EXPECT_EQ(fold(word), word) << language.code();
    }
}

TEST(StopWords, HoldNoWordOfTheField)
{
    for (const Language language : supported_languages()) {
        for (const std::string_view word :
             {"expert", "experts", "migration", "training", "formation", "retour", "return", "visa",
              "asile", "travail", "droit", "etat", "state", "pays", "countries", "mission"}) {
            EXPECT_FALSE(stop_words(language).contains(word)) << language.code() << ' ' << word;
        }
    }
}

}  // namespace
}  // namespace vivier
