// SPDX-License-Identifier: GPL-2.0-or-later
// How good the rankings are: what each kind of evidence adds, and how far a request in French is
// answered as the same one in English.
//
//     quality [DATA [PUBLIC]]     DATA holds knowledge/ and sample/, PUBLIC public collections
#include "benchmarks/quality/gold_standard.h"
#include "benchmarks/quality/ladder.h"
#include "benchmarks/quality/report.h"
#include "benchmarks/scratch_folder.h"
#include "engine/evaluation/qrels.h"
#include "engine/records/request_reader.h"
#include "indexer/index_builder.h"
#include "indexer/opened_index.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

namespace fs = std::filesystem;

OpenedIndex index_sample(const fs::path& data, const fs::path& index)
{
    BuildOptions options;
    options.roster = data / "sample";
    options.index = index;
    options.knowledge = data / "knowledge";
    (void)build_index(options);
    return OpenedIndex::open(index);
}

std::vector<RungResult> climb(const OpenedIndex& index, const std::vector<Request>& requests,
                              const Qrels& qrels)
{
    std::vector<RungResult> results;
    for (const Rung& rung : ladder()) {
        auto& result = results.emplace_back();
        result.rung = rung.name;
        result.rankings = rank_all(index.pool(), index.knowledge(), rung.weights, requests);
        for (std::size_t i = 0; i < requests.size(); ++i) {
            const auto judged = qrels.find(requests[i].id);
            const Judgements none;
            result.measured.push_back(
                measure(result.rankings[i], judged == qrels.end() ? none : judged->second));
        }
    }
    return results;
}

void report(std::string_view title, const OpenedIndex& index, const std::vector<Request>& requests,
            const Qrels& qrels)
{
    const std::vector<RungResult> results = climb(index, requests, qrels);
    print_ladder(title, requests, results);
    print_parity(title, requests, results.back().rankings);
}

void run(const fs::path& data, const fs::path& collections)
{
    const ScratchFolder scratch;
    const OpenedIndex index = index_sample(data, scratch / "index");
    const auto requests =
        read_requests(data / "sample" / "requests.jsonl", index.knowledge().vocabularies());
    const Qrels qrels = read_qrels(data / "sample" / "qrels.tsv");
    report("the sample's requests as they are", index, requests, qrels);
    report("the sample's requests, their texts alone", index, without_wishes(requests), qrels);
    report_gold_standard(collections / "goldstandard", index.knowledge());
}

}  // namespace
}  // namespace vivier

int main(int count, char** arguments)
{
    try {
        vivier::run(count > 1 ? arguments[1] : VIVIER_DATA_DIR,
                    count > 2 ? arguments[2] : VIVIER_PUBLIC_DIR);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "quality: {}\n", error.what());
        return 1;
    }
}
