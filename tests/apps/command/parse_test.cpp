// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/parse.h"

#include "apps/command/common_options.h"
#include "apps/command/usage_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StrEq;
using ::testing::ThrowsMessage;

Command example()
{
    Command command{.name = "match", .operands = "TEXT"};
    command.options = {index_option(), limit_option("10"), format_option({"table", "json"}),
                       threads_option()};
    for (const Option& option : wish_options())
        command.options.push_back(option);
    for (const Option& option : universal_options())
        command.options.push_back(option);
    return command;
}

Arguments parse(const std::vector<std::string>& words)
{
    return parse_arguments(example(), words);
}

auto says(const std::string& message)
{
    return ThrowsMessage<UsageError>(HasSubstr(message));
}

TEST(ParseArguments, TellsOptionsFromWords)
{
    const Arguments arguments =
        parse({"Moldova:", "--index", "x", "border", "--theme=ibm", "--theme", "thb", "-k", "3"});
    EXPECT_EQ(arguments.get("index"), "x");
    EXPECT_THAT(arguments.all("theme"), ElementsAre("ibm", "thb"));
    EXPECT_EQ(arguments.number("limit", 0, 100), 3U);
    EXPECT_THAT(arguments.words(), ElementsAre("Moldova:", "border"));
}

TEST(ParseArguments, FillsInPresets)
{
    const Arguments arguments = parse({"--index", "x"});
    EXPECT_EQ(arguments.get("limit"), "10");
    EXPECT_EQ(arguments.get("format"), "table");
    EXPECT_FALSE(arguments.has("threads"));
    EXPECT_FALSE(arguments.find("threads").has_value());
    EXPECT_THAT(arguments.all("theme"), IsEmpty());
    EXPECT_THAT(arguments.words(), IsEmpty());
}

TEST(ParseArguments, TakesWhatFollowsTwoDashesAsWords)
{
    EXPECT_THAT(parse({"--index", "x", "--", "--theme", "-k"}).words(),
                ElementsAre("--theme", "-k"));
    EXPECT_THAT(parse({"--index", "x", "-"}).words(), ElementsAre("-"));
    EXPECT_THAT(parse({"--index", "x", ""}).words(), ElementsAre(""));
}

TEST(ParseArguments, NamesWhatWasMeant)
{
    EXPECT_THAT(
        [] {
            (void)parse({"--index", "x", "--thme", "ibm"});
        },
        says("unknown option '--thme'; did you mean --theme"));
    EXPECT_THAT([] { (void)parse({"--index", "x", "--th", "ibm"}); }, says("unknown option"));
    EXPECT_THAT(
        [] {
            (void)parse({"--index", "x", "--format", "xml"});
        },
        says("--format is 'xml', expected one of table, json"));
}

TEST(ParseArguments, RefusesWhatItWouldHaveToGuess)
{
    EXPECT_THAT([] { (void)parse({}); }, says("--index INDEX is missing"));
    EXPECT_THAT([] { (void)parse({"--index"}); }, says("--index"));
    EXPECT_THAT([] { (void)parse({"--index", "a", "--index", "b"}); }, says("given twice"));
    EXPECT_THAT(
        [] {
            (void)parse({"--index", "a", "-k", "1", "--limit", "2"});
        },
        says("--limit is given twice"));
    EXPECT_THAT([] { (void)parse({"--index", "a", "--help=yes"}); }, says("--help"));
}

TEST(ParseArguments, WantsNothingButHelpWhereHelpIsAsked)
{
    EXPECT_TRUE(parse({"--help"}).has("help"));
}

TEST(ParseArguments, RefusesWordsWhereACommandTakesNone)
{
    Command command = example();
    command.operands.clear();
    EXPECT_THAT([&] { (void)parse_arguments(command, {"--index", "x", "word"}); }, says("'word'"));
}

TEST(Arguments, ReadsWholeNumbersInTheirRange)
{
    const auto threads = [](const std::string& value) {
        return parse({"--index", "x", "--threads", value}).number("threads", 1, 8);
    };
    EXPECT_EQ(threads("8"), 8U);
    for (const char* const bad : {"0", "9", "two", "1.5", "2x", "+1", "99999999999999999999"})
        EXPECT_THAT([&] { (void)threads(bad); }, says("expected a whole number from 1 to 8"));
}

TEST(Arguments, RefusesToGiveWhatNobodyGave)
{
    EXPECT_THROW((void)parse({"--index", "x"}).get("threads"), std::invalid_argument);
}

}  // namespace
}  // namespace vivier
