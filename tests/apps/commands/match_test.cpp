// SPDX-License-Identifier: GPL-2.0-or-later
// `vivier match` and `vivier explain` on the sample roster.
#include "apps/terminal/display_width.h"
#include "tests/support/command.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <sstream>

namespace vivier {
namespace {

namespace json = boost::json;

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kText = "Moldova: handbook on integrated border management";

Call match(std::vector<std::string> words)
{
    words.insert(words.begin(), {"match", "--index", quick_index().string()});
    return {.words = std::move(words)};
}

json::value match_as_json(std::vector<std::string> words)
{
    words.insert(words.end(), {"--format", "json"});
    const Outcome outcome = run_vivier(match(std::move(words)));
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    return json::parse(outcome.output);
}

TEST(MatchCommand, PrintsTheRankingAsItsContractSays)
{
    const json::value result = match_as_json({kText, "-k", "3"});
    EXPECT_EQ(result.at("generation"), "000001");
    EXPECT_EQ(result.at("need").at("themes").at(0).at("id"), "ibm");

    const json::array& ranking = result.at("ranking").as_array();
    ASSERT_EQ(ranking.size(), 3U);
    double above = 1;
    for (std::size_t i = 0; i < ranking.size(); ++i) {
        const json::value& candidate = ranking[i];
        EXPECT_EQ(candidate.at("rank"), i + 1);
        const double score = candidate.at("score").to_number<double>();
        EXPECT_LE(score, above);
        above = score;
        double sum = 0;
        for (const json::value& evidence : candidate.at("evidence").as_array())
            sum += evidence.at("points").to_number<double>();
        EXPECT_NEAR(sum, score, 1e-12);
    }
    EXPECT_GT(result.at("excluded").at("status").at("count").to_number<int>(), 0);
}

TEST(MatchCommand, PrintsTheSameBytesEveryTime)
{
    const Call twice = match({kText, "--format", "json", "-k", "0"});
    EXPECT_EQ(run_vivier(twice).output, run_vivier(twice).output);
}

TEST(MatchCommand, PrintsOneCandidateALineInEveryLineFormat)
{
    const auto lines_of = [](const char* format) {
        const Outcome outcome = run_vivier(match({kText, "-k", "4", "--format", format}));
        EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
        return outcome.output;
    };
    const std::string jsonl = lines_of("jsonl");
    EXPECT_EQ(std::ranges::count(jsonl, '\n'), 4);
    EXPECT_EQ(json::parse(jsonl.substr(0, jsonl.find('\n'))).at("rank"), 1);
    const std::string trec = lines_of("trec");
    EXPECT_EQ(std::ranges::count(trec, '\n'), 4);
    EXPECT_THAT(trec, StartsWith("request Q0 E"));
    const std::string csv = lines_of("csv");
    EXPECT_THAT(csv, StartsWith("request,rank,expert,"));
    EXPECT_EQ(std::ranges::count(csv, '\r'), 5);
}

TEST(MatchCommand, HasNoFormatButItsOwn)
{
    const Outcome outcome = run_vivier(match({kText, "--format", "xml"}));
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("expected one of table, json, csv, jsonl, trec"));
    EXPECT_EQ(run_vivier({"understand", "x", "--format", "csv"}).exit_code, 2);
}

TEST(MatchCommand, ShowsATableThatFitsTheScreen)
{
    for (const char* const columns : {"40", "80", "160"}) {
        Call call = match({kText, "-k", "2"});
        call.environment = {std::string{"COLUMNS="} + columns};
        std::istringstream lines{run_vivier(call).output};
        std::size_t widest = 0;
        for (std::string line; std::getline(lines, line);)
            widest = std::max(widest, display_width(line));
        EXPECT_LE(widest, std::stoul(columns));
    }
}

TEST(MatchCommand, SpeaksTheLanguageOfTheLocaleOrTheOneAskedFor)
{
    Call call = match({kText, "-k", "1"});
    const auto has_french = HasSubstr("Actions passées");
    const auto has_english = HasSubstr("Past actions");
    EXPECT_THAT(run_vivier(call).output, has_english);
    call.environment = {"LANG=fr_BE.UTF-8"};
    EXPECT_THAT(run_vivier(call).output, AllOf(has_french, Not(has_english)));
    call.environment = {"LANG=fr_BE.UTF-8", "LC_ALL=C.UTF-8"};
    EXPECT_THAT(run_vivier(call).output, has_english);
    call.words.insert(call.words.end(), {"--lang", "fr"});
    EXPECT_THAT(run_vivier(call).output, has_french);
}

TEST(MatchCommand, HasColoursOnATerminalOnlyAndNoneWithNoColor)
{
    if (!has_terminals()) GTEST_SKIP() << "no pseudo-terminals here: mount /dev/pts to run this";
    Call call = match({kText, "-k", "1"});
    EXPECT_THAT(run_vivier(call).output, Not(HasSubstr("\x1b")));
    call.output = Stdout::terminal;
    EXPECT_THAT(run_vivier(call).output, HasSubstr("\x1b[1m"));
    call.environment = {"NO_COLOR=1"};
    EXPECT_THAT(run_vivier(call).output, Not(HasSubstr("\x1b")));
}

TEST(MatchCommand, NeedsNoThemeAndNoText)
{
    EXPECT_THAT(run_vivier(match({"hello"})).output, HasSubstr("they stand by id"));
    EXPECT_EQ(match_as_json({"", "-k", "1"}).at("ranking").at(0).at("expert"), "E0001");
    const json::value wished = match_as_json({"--theme", "ibm", "--country", "md"});
    EXPECT_EQ(wished.at("need").at("countries").at(0).at("said_by"), "option");
    EXPECT_EQ(run_vivier(match({})).exit_code, 2);
}

TEST(MatchCommand, NamesTheThemeThatWasMeant)
{
    const Outcome outcome = run_vivier(match({kText, "--theme", "ibn"}));
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("unknown theme 'ibn'; did you mean ibm?"));
}

TEST(MatchCommand, RanksByTheWeightsItIsGiven)
{
    const TemporaryFolder folder;
    const std::string file = (folder / "weights.json").string();
    write_file(file, R"({"countries": 1})");
    const json::value result = match_as_json({kText, "--weights", file, "-k", "1"});
    EXPECT_EQ(result.at("weights").at("countries"), 1);
    EXPECT_EQ(result.at("ranking").at(0).at("evidence").as_array().size(), 1U);

    write_file(file, R"({"contries": 1, "themes": -1})");
    const Outcome outcome = run_vivier(match({kText, "--weights", file}));
    EXPECT_EQ(outcome.exit_code, 3);
    EXPECT_THAT(outcome.errors, AllOf(HasSubstr("'contries'; did you mean countries?"),
                                      HasSubstr("weights.json: themes: ")));
}

TEST(ExplainCommand, ShowsTheSumsOfOneExpert)
{
    const std::string index = quick_index().string();
    const Outcome table = run_vivier({"explain", "--index", index, "--expert", "E0001", kText});
    EXPECT_EQ(table.exit_code, 0);
    EXPECT_THAT(table.output, AllOf(HasSubstr("(E0001)  Rank "), HasSubstr(" × "),
                                    HasSubstr("Sum "), HasSubstr("“")));

    const json::value best = match_as_json({kText, "-k", "1"}).at("ranking").at(0);
    const std::string id{best.at("expert").as_string()};
    const json::value explained = json::parse(
        run_vivier({"explain", "--index", index, "--expert", id, "--format", "json", kText})
            .output);
    for (const char* const field : {"rank", "expert", "name", "score", "evidence", "unknown"})
        EXPECT_EQ(explained.at(field), best.at(field)) << field;
    EXPECT_TRUE(explained.at("excluded_by").is_null());
}

TEST(ExplainCommand, SaysWhichFilterLeavesAnExpertOut)
{
    const json::value explained =
        json::parse(run_vivier({"explain", "--index", quick_index().string(), "--expert", "E0013",
                                "--format", "json", kText})
                        .output);
    EXPECT_EQ(explained.at("excluded_by"), "status");
    EXPECT_TRUE(explained.at("rank").is_null());
}

TEST(ExplainCommand, NamesTheExpertThatWasMeant)
{
    const Outcome outcome =
        run_vivier({"explain", "--index", quick_index().string(), "--expert", "E001", kText});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("unknown expert 'E001'; did you mean E0001"));
}

}  // namespace
}  // namespace vivier
