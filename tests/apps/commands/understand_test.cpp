// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/command.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

namespace vivier {
namespace {

namespace json = boost::json;

using ::testing::AllOf;
using ::testing::HasSubstr;

constexpr const char* kText = "Moldova: training on integrated border management";

json::value need_of(Call call)
{
    call.words.insert(call.words.begin(), {"understand", "--format", "json"});
    const Outcome outcome = run_vivier(call);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    return json::parse(outcome.output);
}

TEST(UnderstandCommand, QuotesTheWordsThatItUnderstood)
{
    const Outcome outcome = run_vivier({"understand", kText});
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(outcome.errors, "");
    EXPECT_THAT(outcome.output,
                AllOf(HasSubstr("Integrated border management (ibm)"),
                      HasSubstr("“integrated border management”"), HasSubstr("Moldova (MD)")));
}

TEST(UnderstandCommand, PrintsTheNeedAsJsonWithSpansInBytes)
{
    const json::value need = need_of({.words = {"Géorgie", ":", "traite"}});
    EXPECT_EQ(need.at("text"), "Géorgie : traite");
    EXPECT_EQ(need.at("countries").at(0).at("code"), "GE");
    EXPECT_EQ(need.at("countries").at(0).at("role"), "partner");
    EXPECT_EQ(need.at("countries").at(0).at("span"), (json::array{0, 8}));
}

TEST(UnderstandCommand, ReadsWordsFilesAndStandardInputAlike)
{
    const json::value expected = need_of({.words = {kText}});
    EXPECT_EQ(need_of({.words = {"-"}, .input = kText}), expected);

    const TemporaryFolder folder;
    write_file(folder / "request.txt", kText);
    EXPECT_EQ(need_of({.words = {"--request", (folder / "request.txt").string()}}), expected);
    write_file(folder / "request.json", std::string{R"({"text": ")"} + kText + "\"}\n");
    EXPECT_EQ(need_of({.words = {"--request", (folder / "request.json").string()}}), expected);
}

TEST(UnderstandCommand, PutsOptionsAboveTheTextAndSaysSo)
{
    const json::value need = need_of({.words = {kText, "--theme", "thb", "--to", "2022-10"}});
    EXPECT_EQ(need.at("themes").at(0).at("id"), "thb");
    EXPECT_EQ(need.at("themes").at(0).at("said_by"), "option");
    EXPECT_EQ(need.at("to").at("date"), "2022-10-31");
    EXPECT_EQ(need.at("overridden").at(0).at("value"), "ibm");
    EXPECT_EQ(need.at("overridden").at(0).at("overridden_by"), "option");
}

TEST(UnderstandCommand, TakesAnyTextEvenNone)
{
    EXPECT_TRUE(need_of({.words = {""}}).at("themes").as_array().empty());
    EXPECT_TRUE(need_of({.words = {"-"}}).at("terms").as_array().empty());
    EXPECT_THAT(run_vivier({"understand", "hm"}).output, HasSubstr("Nothing was understood"));
}

TEST(UnderstandCommand, RefusesBadRequests)
{
    const auto exit_code = [](const Call& call) { return run_vivier(call).exit_code; };
    EXPECT_EQ(exit_code({.words = {"understand"}}), 2);
    EXPECT_EQ(exit_code({.words = {"understand", "a", "--request", "b"}}), 2);
    EXPECT_EQ(exit_code({.words = {"understand", "\xFF"}}), 3);
    EXPECT_EQ(exit_code({.words = {"understand", "-"}, .input = R"({"themes": ["x"]})"}), 3);
    EXPECT_EQ(exit_code({.words = {"understand", "--request", "/nowhere"}}), 3);
    EXPECT_EQ(exit_code({.words = {"understand", "x", "--knowledge", "/nowhere"}}), 3);
}

}  // namespace
}  // namespace vivier
