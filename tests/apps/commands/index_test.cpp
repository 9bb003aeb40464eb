// SPDX-License-Identifier: GPL-2.0-or-later
// `vivier index` and `vivier check`.
#include "indexer/durable_files.h"
#include "tests/support/command.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

namespace vivier {
namespace {

namespace fs = std::filesystem;

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kExpert =
    R"({"id": "E1", "name": "Ana", "texts": [{"lang": "en", "kind": "bio", "text": "Borders."}]})";

/// A roster of one expert, and of `more` lines.
void write_roster(const fs::path& folder, const std::string& more)
{
    write_file(folder / "experts.jsonl", std::string{kExpert} + '\n' + more);
    write_file(folder / "actions.jsonl", "");
}

TEST(IndexCommand, TellsWhatItBuiltAndLeavesASoundIndex)
{
    const TemporaryFolder folder;
    write_roster(folder.path(), "");
    const std::string index = (folder / "index").string();
    const std::string roster = folder.path().string();

    const Outcome first = run_vivier({"index", "--roster", roster, "--index", index});
    EXPECT_EQ(first.exit_code, 0);
    EXPECT_EQ(first.output, index + ": generation 000001, 1 experts, 0 actions, 0 lines skipped\n");
    EXPECT_EQ(first.errors, "");

    const Outcome second =
        run_vivier({"index", "--roster", roster, "--index", index, "--format", "json"});
    const boost::json::value report = boost::json::parse(second.output);
    EXPECT_EQ(report.at("generation"), "000002");
    EXPECT_EQ(report.at("experts"), 1);
    EXPECT_EQ(report.at("skipped"), 0);

    const Outcome check = run_vivier({"check", "--index", index});
    EXPECT_EQ(check.exit_code, 0) << check.errors;
    EXPECT_THAT(check.output, StartsWith("ok: generation 000002, "));
}

TEST(IndexCommand, RefusesABadRosterAndTellsEveryFault)
{
    const TemporaryFolder folder;
    write_roster(folder.path(), "{\"id\": \"E2\"}\nnot JSON\n");
    const Outcome outcome = run_vivier(
        {"index", "--roster", folder.path().string(), "--index", (folder / "index").string()});
    EXPECT_EQ(outcome.exit_code, 3);
    EXPECT_EQ(outcome.output, "");
    EXPECT_THAT(outcome.errors,
                AllOf(HasSubstr("experts.jsonl:2: name"), HasSubstr("experts.jsonl:3: ")));
    EXPECT_FALSE(fs::exists(folder / "index/CURRENT"));
}

TEST(IndexCommand, SkipsBadLinesWhereItIsAskedTo)
{
    const TemporaryFolder folder;
    std::string bad;
    for (int i = 0; i < 25; ++i)
        bad += "{}\n";
    write_roster(folder.path(), bad);
    const Outcome outcome = run_vivier({"index", "--skip-bad", "--roster", folder.path().string(),
                                        "--index", (folder / "index").string()});
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_THAT(outcome.output, HasSubstr("1 experts, 0 actions, 25 lines skipped\n"));
    EXPECT_THAT(outcome.errors, AllOf(HasSubstr("experts.jsonl:2: "), HasSubstr(" more\n"),
                                      Not(HasSubstr("experts.jsonl:26: "))));
}

TEST(IndexCommand, EndsWithFiveWhereItMayNotWrite)
{
    const TemporaryFolder folder;
    write_roster(folder.path(), "");
    const Outcome outcome =
        run_vivier({"index", "--roster", folder.path().string(), "--index", "/proc/nowhere/index"});
    EXPECT_EQ(outcome.exit_code, 5);
    EXPECT_THAT(outcome.errors, HasSubstr("/proc/nowhere"));
}

TEST(CheckCommand, TellsOfDamageAndEndsWithFour)
{
    const TemporaryFolder folder;
    const fs::path index = folder / "index";
    fs::copy(quick_index(), index, fs::copy_options::recursive);
    const fs::path pool = index / "generations/000001/pool.bin";
    std::string bytes = read_whole_file(pool);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    write_file(pool, bytes);

    const Outcome outcome = run_vivier({"check", "--index", index.string(), "--format", "json"});
    EXPECT_EQ(outcome.exit_code, 4);
    const boost::json::value report = boost::json::parse(outcome.output);
    EXPECT_EQ(report.at("ok"), false);
    EXPECT_THAT(std::string{report.at("faults").at(0).as_string()}, HasSubstr("pool.bin"));

    fs::resize_file(pool, 100);
    EXPECT_EQ(run_vivier({"match", "--index", index.string(), "text"}).exit_code, 4);
}

}  // namespace
}  // namespace vivier
