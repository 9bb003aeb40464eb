// SPDX-License-Identifier: GPL-2.0-or-later
// `vivier rerank` and `vivier evaluate` on the sample roster.
#include "indexer/durable_files.h"
#include "tests/support/command.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace vivier {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kRequests = VIVIER_DATA_DIR "/sample/requests.jsonl";
constexpr const char* kQrels = VIVIER_DATA_DIR "/sample/qrels.tsv";

Outcome rerank(std::vector<std::string> words)
{
    words.insert(words.begin(), {"rerank", "--index", quick_index().string()});
    return run_vivier(std::move(words));
}

/// The requests of the sample in the order of their file, each once.
std::vector<std::string> ids_in_order()
{
    std::vector<std::string> ids;
    std::ifstream lines{kRequests};
    for (std::string line; std::getline(lines, line);)
        ids.emplace_back(json::parse(line).at("id").as_string());
    return ids;
}

TEST(RerankCommand, KeepsTheOrderOfItsInputOnAnyNumberOfThreads)
{
    const Outcome one = rerank({"--requests", kRequests, "-k", "2", "--threads", "1"});
    EXPECT_EQ(one.exit_code, 0) << one.errors;
    EXPECT_EQ(rerank({"--requests", kRequests, "-k", "2", "--threads", "3"}).output, one.output);

    std::vector<std::string> ids;
    std::istringstream lines{one.output};
    for (std::string line; std::getline(lines, line);) {
        const std::string id = line.substr(0, line.find(' '));
        if (ids.empty() || ids.back() != id) ids.push_back(id);
    }
    EXPECT_EQ(ids, ids_in_order());
}

TEST(RerankCommand, RanksAllExpertsWhereItIsAskedTo)
{
    const TemporaryFolder folder;
    const std::string requests = (folder / "requests.jsonl").string();
    write_file(requests, R"({"id": "R1", "text": "Moldova: integrated border management"})");
    const json::value result =
        json::parse(rerank({"--requests", requests, "-k", "0", "--format", "json"}).output);
    const json::value& ranking = result.at("rankings").at(0);
    EXPECT_EQ(ranking.at("request"), "R1");
    EXPECT_EQ(ranking.at("ranking").as_array().size(),
              ranking.at("considered").to_number<std::size_t>());
}

TEST(RerankCommand, PrintsNoRequestsInEveryFormat)
{
    const TemporaryFolder folder;
    const std::string requests = (folder / "none.jsonl").string();
    write_file(requests, "");
    EXPECT_EQ(rerank({"--requests", requests}).output, "");
    const json::value result =
        json::parse(rerank({"--requests", requests, "--format", "json"}).output);
    EXPECT_TRUE(result.at("rankings").as_array().empty());
}

TEST(RerankCommand, ReplacesItsFileOnlyOnceAllIsRanked)
{
    const TemporaryFolder folder;
    const fs::path run = folder / "run";
    write_file(run, "old");
    write_file(folder / "bad.jsonl", "{\"id\": \"R1\", \"text\": \"x\"}\n{\"id\": \"R2\"}\n");

    const Outcome refused =
        rerank({"--requests", (folder / "bad.jsonl").string(), "--out", run.string()});
    EXPECT_EQ(refused.exit_code, 3);
    EXPECT_THAT(refused.errors, HasSubstr("bad.jsonl:2: text"));
    EXPECT_EQ(read_whole_file(run), "old");

    const Outcome written =
        rerank({"--requests", kRequests, "--format", "csv", "-k", "1", "--out", run.string()});
    EXPECT_EQ(written.exit_code, 0) << written.errors;
    EXPECT_EQ(written.output, "");
    EXPECT_THAT(read_whole_file(run), HasSubstr("\r\nR01-fr,1,E"));
    EXPECT_EQ(rerank({"--requests", kRequests, "--out", "/nowhere/run"}).exit_code, 5);
}

TEST(EvaluateCommand, MeasuresTheSampleWell)
{
    const Outcome outcome =
        run_vivier({"evaluate", "--index", quick_index().string(), "--requests", kRequests,
                    "--qrels", kQrels, "--format", "json", "--threads", "2"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    const json::value result = json::parse(outcome.output);
    EXPECT_EQ(result.at("requests"), 40);
    EXPECT_EQ(result.at("per_request").as_array().size(), 40U);
    for (const char* const measure : {"ndcg@10", "map", "mrr", "p@5", "recall@20"}) {
        const double mean = result.at(measure).to_number<double>();
        EXPECT_GT(mean, 0.5) << measure;
        EXPECT_LE(mean, 1) << measure;
    }
}

TEST(EvaluateCommand, NamesWhatIsNotJudgedAndWhatIsNotThere)
{
    const TemporaryFolder folder;
    const std::string requests = (folder / "requests.jsonl").string();
    const std::string qrels = (folder / "qrels").string();
    write_file(requests,
               "{\"id\": \"R1\", \"text\": \"Moldova IBM\"}\n"
               "{\"id\": \"R2\", \"text\": \"Georgia\"}\n");
    write_file(qrels, "R1 0 E0001 3\nR9 0 E0001 1\n");
    const Outcome outcome = run_vivier(
        {"evaluate", "--index", quick_index().string(), "--requests", requests, "--qrels", qrels});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
    EXPECT_THAT(outcome.output, HasSubstr("Without judgements, not counted: R2\n"));
    EXPECT_THAT(outcome.output, HasSubstr("Mean (1)"));
    EXPECT_THAT(outcome.errors,
                HasSubstr("warning: judgements of a request that is not there: R9"));
}

TEST(EvaluateCommand, RefusesBadJudgements)
{
    const TemporaryFolder folder;
    write_file(folder / "qrels", "R1 0 E0001\n");
    const Outcome outcome = run_vivier({"evaluate", "--index", quick_index().string(), "--requests",
                                        kRequests, "--qrels", (folder / "qrels").string()});
    EXPECT_EQ(outcome.exit_code, 3);
    EXPECT_THAT(outcome.errors, HasSubstr("qrels:1"));
}

}  // namespace
}  // namespace vivier
