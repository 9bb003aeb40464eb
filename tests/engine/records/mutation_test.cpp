// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of the sample with a few bytes changed: each gives a record, or a problem that says where.
#include "engine/domain/data_error.h"
#include "engine/records/request_reader.h"
#include "engine/records/roster.h"
#include "tests/support/knowledge.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <random>

namespace vivier {
namespace {

using ::testing::EndsWith;

constexpr std::size_t kBatches = 40;
constexpr std::size_t kLinesEach = 10;

std::vector<std::string> sample_lines(std::string_view name)
{
    std::ifstream file{std::filesystem::path{VIVIER_DATA_DIR} / "sample" / name};
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

/// Any byte but those that end a line; often one that means something to JSON.
char some_byte(std::mt19937& random)
{
    constexpr std::string_view kTelling = "{}[]\",:\\0-e.nt\xC3\xFF";
    if (random() % 2 == 0) return kTelling[random() % kTelling.size()];
    const auto byte = static_cast<char>(random() % 256);
    return byte == '\n' || byte == '\r' ? ' ' : byte;
}

std::string mutated(std::string line, std::mt19937& random)
{
    const std::size_t changes = 1 + random() % 3;
    for (std::size_t i = 0; i < changes; ++i) {
        const std::size_t at = random() % line.size();
        switch (random() % 4) {
            case 0:
                line[at] = some_byte(random);
                break;
            case 1:
                line.insert(at, 1, some_byte(random));
                break;
            case 2:
                line.erase(at, 1 + random() % 8);
                break;
            default:
                line.insert(at, line.substr(random() % line.size(), random() % 40));
        }
        if (line.empty()) line = "x";
    }
    return line;
}

std::string mutated_lines(const std::vector<std::string>& lines, std::mt19937& random)
{
    std::string content;
    for (std::size_t i = 0; i < kLinesEach; ++i)
        content += mutated(lines[random() % lines.size()], random) + "\n";
    return content;
}

void expect_places(const Problems& problems, const std::string& file_ending)
{
    for (const Problem& problem : problems.kept()) {
        EXPECT_THAT(problem.file, EndsWith(file_ending));
        EXPECT_GE(problem.line, 1U);
        EXPECT_LE(problem.line, kLinesEach);
        EXPECT_FALSE(problem.message.empty());
    }
}

TEST(MutatedLines, OfARosterGiveARecordOrAProblemEach)
{
    std::mt19937 random{1};
    const auto experts = sample_lines("experts.jsonl");
    const auto actions = sample_lines("actions.jsonl");
    const TemporaryFolder folder;
    std::size_t kept = 0;
    for (std::size_t batch = 0; batch < kBatches; ++batch) {
        write_file(folder / "experts.jsonl", mutated_lines(experts, random));
        write_file(folder / "actions.jsonl", mutated_lines(actions, random));
        Problems skipped;
        const Roster roster =
            read_roster(folder.path(), project_knowledge().vocabularies(), BadLines::skip, skipped);
        EXPECT_EQ(roster.experts.size() + roster.actions.size() + roster.skipped, 2 * kLinesEach);
        EXPECT_GE(skipped.count(), roster.skipped);
        expect_places(skipped, "s.jsonl");
        kept += roster.experts.size() + roster.actions.size();
    }
    // Changes within texts do no harm: else nothing but the parser would be tested.
    EXPECT_GT(kept, kBatches * kLinesEach / 4);
}

TEST(MutatedLines, OfRequestsAreReadOrRefused)
{
    std::mt19937 random{2};
    const auto requests = sample_lines("requests.jsonl");
    std::size_t read = 0;
    for (std::size_t i = 0; i < kBatches * kLinesEach; ++i) {
        const std::string line = mutated(requests[random() % requests.size()], random);
        try {
            (void)read_request(line, "NAME", project_knowledge().vocabularies());
            ++read;
        } catch (const DataError& error) {
            EXPECT_FALSE(error.problems().empty());
            EXPECT_EQ(error.problems().kept().front().file, "NAME");
        }
    }
    EXPECT_GT(read, kBatches);
}

}  // namespace
}  // namespace vivier
