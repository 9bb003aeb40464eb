// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/rerank.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/input/settings.h"
#include "apps/input/weights_file.h"
#include "apps/output/match_json.h"
#include "apps/output/ranking_lines.h"
#include "apps/output/replaced_file.h"
#include "apps/terminal/display.h"
#include "apps/terminal/progress.h"
#include "engine/ranking/ranker.h"
#include "engine/records/request_reader.h"
#include "engine/understanding/understand.h"
#include "indexer/ordered_map.h"

#include <memory>
#include <string>
#include <vector>

namespace vivier {
namespace {

/// What is printed before, between and after the rankings, and how one is.
struct Printing {
    const LineFormat* lines = nullptr;  // null: one JSON document
    std::string before = {};
    std::string between = {};
    std::string after = {};
};

Printing printing_of(const std::string& format, const std::string& generation)
{
    if (const LineFormat* const lines = find_line_format(format)) {
        return {.lines = lines, .before = lines->header()};
    }
    return {.before = rankings_json_start(generation), .between = ",", .after = "]}\n"};
}

/// One a thread.
class Worker {
public:
    Worker(const OpenedIndex& index, const PerKind& weights, std::size_t limit,
           const LineFormat* lines)
        : vocabularies_(&index.knowledge().vocabularies()),
          understanding_(index.knowledge()),
          ranker_(index.pool(), index.knowledge(), weights),
          limit_(limit),
          lines_(lines)
    {}

    /// The ranking as it is printed.
    [[nodiscard]] std::string operator()(const Request& request) const
    {
        const Need need = understanding_.need_of(request);
        const Citing citing = lines_ != nullptr ? lines_->citing : Citing::yes;
        const Ranking ranking = ranker_.rank(need, limit_, citing);
        if (lines_ != nullptr) return lines_of(*lines_, request.id, ranking);
        return ranking_json(request.id, need, ranking, *vocabularies_);
    }

private:
    const Vocabularies* vocabularies_;
    Understanding understanding_;
    Ranker ranker_;
    std::size_t limit_;
    const LineFormat* lines_;
};

std::unique_ptr<Output> output_of(const Arguments& arguments)
{
    if (const auto file = arguments.find("out")) return std::make_unique<ReplacedFile>(*file);
    return std::make_unique<StandardOutput>();
}

int run_rerank(const Arguments& arguments)
{
    const std::size_t limit = limit_of(arguments);
    const unsigned threads = threads_of(arguments);
    const PerKind weights = weights_of(arguments);
    const OpenedIndex index = open_index(arguments);
    std::vector<Request> requests =
        read_requests(arguments.get("requests"), index.knowledge().vocabularies());

    const Printing printing = printing_of(arguments.get("format"), index.generation());
    const std::unique_ptr<Output> output = output_of(arguments);
    output->write(printing.before);

    const std::size_t all = requests.size();
    std::size_t done = 0;
    ProgressLine progress;
    const bool is_watched = shows_progress() && (arguments.has("out") || !output_is_terminal());
    map_in_order(
        std::move(requests), threads,
        [&] {
            return Worker{index, weights, limit, printing.lines};
        },
        [&](const std::string& ranking) {
            if (done > 0) output->write(printing.between);
            output->write(ranking);
            ++done;
            if (is_watched) progress.show("ranking", done, all);
        });
    output->write(printing.after);
    output->finish();
    return kExitFine;
}

}  // namespace

Command rerank_command()
{
    Option out{.name = "out",
               .value = "FILE",
               .help = "Write to FILE, in one step at the end, rather than to standard output",
               .completion = Completion::files};
    return {.name = "rerank",
            .summary = "Rank the experts of an index for many requests",
            .about = {"Ranks for each request of a file and prints the rankings in its order, by "
                      "default as a run that trec_eval reads."},
            .example = {"vivier rerank --index /var/tmp/vivier --requests requests.jsonl --out "
                        "vivier.run"},
            .options = {index_option(), requests_option(), std::move(out), limit_option("100"),
                        weights_option(), threads_option(),
                        format_option({"trec", "jsonl", "csv", "json"})},
            .run = run_rerank};
}

}  // namespace vivier
