// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/synth.h"

#include "engine/records/request_reader.h"
#include "engine/records/roster.h"
#include "indexer/durable_files.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

namespace fs = std::filesystem;

const KnowledgeData& knowledge()
{
    static const KnowledgeData data = read_knowledge(fs::path{VIVIER_DATA_DIR} / "knowledge");
    return data;
}

const Vocabularies& vocabularies()
{
    static const Vocabularies words = make_vocabularies(knowledge());
    return words;
}

Roster read_back(const fs::path& folder)
{
    Problems skipped;
    return read_roster(folder, vocabularies(), BadLines::refuse, skipped);
}

/// 1,000 experts, 1,500 actions and 400 requests, and what the readers make of them.
struct Written {
    Written()
    {
        write_synthetic_roster({1000, 1500, 400, 7, folder.path()}, knowledge());
        roster = read_back(folder.path());
        requests = read_requests(folder / "requests.jsonl", vocabularies());
    }

    TemporaryFolder folder;
    Roster roster;
    std::vector<Request> requests;
};

const Written& written()
{
    static const Written once;
    return once;
}

template <typename Items, typename Holds>
double share(const Items& items, Holds holds)
{
    return static_cast<double>(std::ranges::count_if(items, holds)) /
           static_cast<double>(items.size());
}

std::size_t words_in(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1;
}

TEST(Synth, IsReadWithoutAFault)
{
    EXPECT_EQ(written().roster.experts.size(), 1000U);
    EXPECT_EQ(written().roster.actions.size(), 1500U);
    EXPECT_EQ(written().requests.size(), 400U);
    EXPECT_EQ(written().roster.experts.front().id, "E0000001");
    EXPECT_EQ(written().roster.actions.back().id, "A0001500");
}

TEST(Synth, LeavesOnlyTheThreeFiles)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator{written().folder.path()}) {
        names.insert(entry.path().filename());
    }
    EXPECT_THAT(names, testing::ElementsAre("actions.jsonl", "experts.jsonl", "requests.jsonl"));
}

TEST(Synth, SameSeedGivesTheSameBytes)
{
    const TemporaryFolder again;
    write_synthetic_roster({1000, 1500, 400, 7, again.path()}, knowledge());
    const TemporaryFolder other;
    write_synthetic_roster({1000, 1500, 400, 8, other.path()}, knowledge());
    for (const char* name : {"experts.jsonl", "actions.jsonl", "requests.jsonl"}) {
        const std::string bytes = read_whole_file(written().folder / name);
        EXPECT_EQ(read_whole_file(again / name), bytes) << name;
        EXPECT_NE(read_whole_file(other / name), bytes) << name;
    }
}

TEST(Synth, ALargerRosterBeginsWithTheSmaller)
{
    const TemporaryFolder smaller;
    write_synthetic_roster({10, 0, 0, 7, smaller.path()}, knowledge());
    EXPECT_TRUE(read_whole_file(written().folder / "experts.jsonl")
                    .starts_with(read_whole_file(smaller / "experts.jsonl")));
}

TEST(Synth, MayBeEmpty)
{
    const TemporaryFolder folder;
    write_synthetic_roster({0, 3, 0, 1, folder.path()}, knowledge());
    EXPECT_TRUE(read_back(folder.path()).experts.empty());
    EXPECT_EQ(fs::file_size(folder / "requests.jsonl"), 0U);
    for (const Action& action : read_back(folder.path()).actions) {
        EXPECT_TRUE(action.participations.empty());
    }
}

TEST(Synth, RefusesKnowledgeThatSaysNothing)
{
    const TemporaryFolder folder;
    EXPECT_THROW(write_synthetic_roster({1, 1, 1, 1, folder.path()}, KnowledgeData{}),
                 std::invalid_argument);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(Synth, KeepsTheOldRosterWhereItCannotWriteTheNew)
{
    const TemporaryFolder folder;
    write_file(folder / "experts.jsonl", "old");
    fs::create_directory(folder / "requests.jsonl.new");
    EXPECT_THROW(write_synthetic_roster({1, 1, 1, 1, folder.path()}, knowledge()),
                 std::system_error);
    EXPECT_EQ(read_whole_file(folder / "experts.jsonl"), "old");
    EXPECT_FALSE(fs::exists(folder / "actions.jsonl.new"));
}

TEST(Synth, WritesAFourthOfTheExpertsInFrench)
{
    const auto writes = [](std::string_view code) {
        return [code](const Expert& expert) {
            return std::ranges::any_of(expert.texts, [&](const ExpertText& text) {
                return text.language == Language::parse(code);
            });
        };
    };
    const auto& experts = written().roster.experts;
    EXPECT_NEAR(share(experts, writes("fr")), 0.28, 0.05);
    EXPECT_NEAR(share(experts, writes("en")), 0.67, 0.07);
    for (const char* code : {"de", "es", "pt", "ro"}) {
        EXPECT_NEAR(share(experts, writes(code)), 0.04, 0.03) << code;
    }
}

TEST(Synth, LeavesOutWhatTheSampleLeavesOut)
{
    const auto& experts = written().roster.experts;
    EXPECT_NEAR(share(experts, [](const Expert& e) { return e.themes.empty(); }), 0.29, 0.06);
    EXPECT_NEAR(share(experts, [](const Expert& e) { return e.countries.empty(); }), 0.11, 0.04);
    EXPECT_NEAR(share(experts, [](const Expert& e) { return e.availability.empty(); }), 0.22, 0.05);
    EXPECT_NEAR(share(experts, [](const Expert& e) { return !e.consent; }), 0.02, 0.02);
    EXPECT_NEAR(share(experts, [](const Expert& e) { return e.status == ExpertStatus::suspended; }),
                0.02, 0.015);
}

TEST(Synth, RequestsAreInFrenchAndEnglishFrom8To150Words)
{
    std::map<std::string_view, int> languages;
    std::size_t fewest = 1000;
    std::size_t most = 0;
    for (const Request& request : written().requests) {
        ++languages[request.language->code()];
        fewest = std::min(fewest, words_in(request.text));
        most = std::max(most, words_in(request.text));
    }
    EXPECT_EQ(languages.size(), 2U);
    EXPECT_NEAR(languages["fr"], 200, 40);
    EXPECT_GE(fewest, 8U);
    EXPECT_LE(fewest, 12U);
    EXPECT_GE(most, 130U);
    EXPECT_LE(most, 150U);
}

// Chance: two draws of about two themes out of 19, of three countries out of 250.
TEST(Synth, WhoTakesPartOftenKnowsTheThemeAndTheCountry)
{
    std::map<std::string, const Expert*> experts;
    for (const Expert& expert : written().roster.experts)
        experts[expert.id] = &expert;
    double known_themes = 0;
    double known_countries = 0;
    double participations = 0;
    for (const Action& action : written().roster.actions) {
        for (const Participation& participation : action.participations) {
            const Expert& expert = *experts.at(participation.expert_id);
            participations += 1;
            known_themes += std::ranges::any_of(expert.themes, [&](const DeclaredTheme& theme) {
                return std::ranges::count(action.themes, theme.theme) > 0;
            });
            known_countries +=
                std::ranges::any_of(expert.countries, [&](const DeclaredCountry& country) {
                    return std::ranges::count(action.partner_countries, country.country) > 0;
                });
        }
    }
    EXPECT_GT(known_themes / participations, 0.5);
    EXPECT_GT(known_countries / participations, 0.1);
}

}  // namespace
}  // namespace vivier
