// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/exit_code.h"
#include "apps/command/parse.h"
#include "apps/command/usage_error.h"
#include "apps/commands/synth.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace vivier {
namespace {

int synth(const std::filesystem::path& out, const std::string& experts)
{
    const Command command = synth_command();
    const std::string knowledge = (std::filesystem::path{VIVIER_DATA_DIR} / "knowledge").string();
    return command.run(
        parse_arguments(command, {"--experts", experts, "--actions", "4", "--requests", "2",
                                  "--seed", "3", "--knowledge", knowledge, "--out", out.string()}));
}

std::size_t lines_in(const std::filesystem::path& file)
{
    std::ifstream input{file};
    const std::string content{std::istreambuf_iterator<char>{input}, {}};
    return static_cast<std::size_t>(std::count(content.begin(), content.end(), '\n'));
}

TEST(SynthCommand, WritesAsManyLinesAsItWasAskedFor)
{
    const TemporaryFolder folder;
    testing::internal::CaptureStdout();
    EXPECT_EQ(synth(folder / "new/roster", "5"), kExitFine);
    EXPECT_TRUE(testing::internal::GetCapturedStdout().ends_with(
        "roster: 5 experts, 4 actions, 2 requests\n"));
    EXPECT_EQ(lines_in(folder / "new/roster/experts.jsonl"), 5U);
    EXPECT_EQ(lines_in(folder / "new/roster/actions.jsonl"), 4U);
    EXPECT_EQ(lines_in(folder / "new/roster/requests.jsonl"), 2U);
}

TEST(SynthCommand, RefusesNumbersThatAreNone)
{
    const TemporaryFolder folder;
    EXPECT_THROW((void)synth(folder / "roster", "many"), UsageError);
    EXPECT_FALSE(std::filesystem::exists(folder / "roster"));
}

}  // namespace
}  // namespace vivier
