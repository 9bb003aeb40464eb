// SPDX-License-Identifier: GPL-2.0-or-later
// The command as a whole: what it says of itself, and how runs end.
#include "apps/command/commands.h"
#include "tests/support/command.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(CommandLine, TellsItsVersion)
{
    const Outcome outcome = run_vivier({"--version"});
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_THAT(outcome.output, StartsWith("vivier "));
    EXPECT_EQ(outcome.errors, "");
}

TEST(CommandLine, HelpsOnStandardOutputWhereItIsAskedTo)
{
    const Outcome outcome = run_vivier({"--help"});
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.errors, "");
    for (const Command& command : all_commands())
        EXPECT_THAT(outcome.output, HasSubstr("  " + command.name + " "));
}

TEST(CommandLine, HelpsOnStandardErrorWhereNothingIsAsked)
{
    const Outcome outcome = run_vivier(Call{});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(outcome.output, "");
    EXPECT_THAT(outcome.errors, StartsWith("Usage: vivier COMMAND"));
}

TEST(CommandLine, HelpsWithEachCommandWhateverElseIsMissing)
{
    const Outcome outcome = run_vivier({"match", "--help"});
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_THAT(
        outcome.output,
        AllOf(StartsWith("Usage: vivier match --index INDEX [OPTION]... (TEXT | --request FILE | "
                         "-)\n"),
              HasSubstr("  -k, --limit K "),
              HasSubstr("Rank at most K experts; 0: all (default: "
                        "10)\n"),
              HasSubstr("Example:\n  vivier match ")));
}

TEST(CommandLine, NamesTheCommandThatWasMeant)
{
    const Outcome outcome = run_vivier({"mtach", "x"});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(outcome.errors,
              "vivier: unknown command 'mtach'; did you mean match?\n"
              "'vivier --help' tells how.\n");
}

TEST(CommandLine, NamesTheOptionThatWasMeant)
{
    const Outcome outcome = run_vivier({"match", "--indx", "x", "text"});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(outcome.errors,
              "vivier: unknown option '--indx'; did you mean --index?\n"
              "'vivier match --help' tells how.\n");
}

TEST(CommandLine, EndsWithFourWhereThereIsNoIndex)
{
    const TemporaryFolder folder;
    for (const char* const command : {"match", "check"}) {
        std::vector<std::string> words{command, "--index", folder.path().string()};
        if (words.front() == "match") words.emplace_back("text");
        const Outcome outcome = run_vivier(std::move(words));
        EXPECT_EQ(outcome.exit_code, 4) << command;
        EXPECT_THAT(outcome.errors, HasSubstr(folder.path().string()));
    }
}

TEST(CommandLine, EndsWithFiveWhereItsOutputCannotBeWritten)
{
    for (const Stdout output : {Stdout::full, Stdout::closed}) {
        const Outcome outcome = run_vivier(Call{.words = {"--version"}, .output = output});
        EXPECT_EQ(outcome.exit_code, 5);
        EXPECT_THAT(outcome.errors, StartsWith("vivier: cannot write standard output: "));
    }
}

TEST(CommandLine, EndsQuietlyWhereNobodyReadsItsOutput)
{
    const Outcome outcome = run_vivier(Call{.words = {"--help"}, .output = Stdout::without_reader});
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.errors, "");
}

}  // namespace
}  // namespace vivier
