// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/manual/man_page.h"

#include "apps/command/commands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

Command example()
{
    Command command{.name = "match", .summary = "Rank", .operands = "TEXT"};
    command.about = {".starts with a dot and has a back\\slash"};
    command.example = {"vivier match --index x"};
    command.options = {{.name = "format", .value = "a|b", .help = "How", .choices = {"a", "b"}},
                       {.name = "out", .value = "FILE", .completion = Completion::files}};
    return command;
}

TEST(ManPage, EscapesWhatTroffWouldTakeForItsOwn)
{
    EXPECT_THAT(man_page({example()}, "1.2"),
                AllOf(HasSubstr("\n\\&.starts with a dot and has a back\\eslash\n"),
                      HasSubstr("\\fB\\-\\-format\\fR \\fIa|b\\fR\nHow.\n"),
                      HasSubstr("\n    vivier match \\-\\-index x\n")));
}

TEST(ManPage, TellsOfEveryCommandAndOption)
{
    const std::string page = man_page(all_commands(), "1.2");
    const std::string completion = bash_completion(all_commands());
    for (const Command& command : all_commands()) {
        EXPECT_THAT(page, HasSubstr("\n.SS vivier " + command.name + "\n"));
        EXPECT_THAT(completion, HasSubstr("        " + command.name + ")\n"));
        for (const Option& option : command.options)
            EXPECT_THAT(completion, HasSubstr("--" + option.name));
    }
}

TEST(BashCompletion, OffersChoicesAndFiles)
{
    EXPECT_THAT(bash_completion({example()}),
                AllOf(HasSubstr("--format) _vivier_offer -W 'a b' ;;"),
                      HasSubstr("--out) _vivier_offer -f ;;"),
                      HasSubstr("*) _vivier_offer -W '--format --out' ;;")));
}

TEST(Commands, AreAllDescribedInTheSameWay)
{
    for (const Command& command : all_commands()) {
        EXPECT_FALSE(command.summary.empty()) << command.name;
        EXPECT_FALSE(command.about.empty()) << command.name;
        EXPECT_FALSE(command.example.empty()) << command.name;
        EXPECT_NE(command.run, nullptr) << command.name;
        for (const Option& option : command.options) {
            EXPECT_FALSE(option.help.empty()) << option.name;
            EXPECT_FALSE(option.help.ends_with('.')) << option.name;
        }
    }
}

}  // namespace
}  // namespace vivier
