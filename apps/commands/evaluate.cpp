// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/evaluate.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/input/settings.h"
#include "apps/input/weights_file.h"
#include "apps/output/evaluation_output.h"
#include "apps/output/output.h"
#include "apps/terminal/display.h"
#include "apps/terminal/progress.h"
#include "engine/evaluation/qrels.h"
#include "engine/ranking/ranker.h"
#include "engine/records/request_reader.h"
#include "engine/understanding/understand.h"
#include "indexer/ordered_map.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <string>
#include <vector>

namespace vivier {
namespace {

/// Measures whole rankings. One a thread.
class Worker {
public:
    Worker(const OpenedIndex& index, const PerKind& weights, const Qrels& qrels)
        : understanding_(index.knowledge()),
          ranker_(index.pool(), index.knowledge(), weights),
          qrels_(&qrels)
    {}

    [[nodiscard]] MeasuredRequest operator()(const Request& request) const
    {
        const Ranking ranking = ranker_.rank(understanding_.need_of(request), 0, Citing::no);
        std::vector<std::string> experts;
        experts.reserve(ranking.candidates.size());
        for (const Candidate& candidate : ranking.candidates)
            experts.push_back(candidate.expert);
        return {request.id, measure(experts, qrels_->find(request.id)->second)};
    }

private:
    Understanding understanding_;
    Ranker ranker_;
    const Qrels* qrels_;
};

/// Takes the requests without judgements out of `requests`; returns their ids.
std::vector<std::string> take_unjudged(std::vector<Request>& requests, const Qrels& qrels)
{
    std::vector<std::string> ids;
    const auto is_judged = [&](const Request& request) { return qrels.contains(request.id); };
    for (const Request& request : requests) {
        if (!is_judged(request)) ids.push_back(request.id);
    }
    std::erase_if(requests, [&](const Request& request) { return !is_judged(request); });
    return ids;
}

void warn_of_strangers(const Qrels& qrels, const std::vector<Request>& requests)
{
    for (const auto& [id, judgements] : qrels) {
        if (std::ranges::find(requests, id, &Request::id) == requests.end())
            spdlog::warn("judgements of a request that is not there: {}", id);
    }
}

int run_evaluate(const Arguments& arguments)
{
    const unsigned threads = threads_of(arguments);
    const PerKind weights = weights_of(arguments);
    const OpenedIndex index = open_index(arguments);
    std::vector<Request> requests =
        read_requests(arguments.get("requests"), index.knowledge().vocabularies());
    const Qrels qrels = read_qrels(arguments.get("qrels"));
    warn_of_strangers(qrels, requests);

    Evaluation evaluation;
    evaluation.without_judgements = take_unjudged(requests, qrels);
    const std::size_t all = requests.size();
    ProgressLine progress;
    const bool is_watched = shows_progress();
    map_in_order(
        std::move(requests), threads,
        [&] {
            return Worker{index, weights, qrels};
        },
        [&](MeasuredRequest measured) {
            evaluation.requests.push_back(std::move(measured));
            if (is_watched) progress.show("ranking", evaluation.requests.size(), all);
        });
    progress.clear();

    const bool wants_json = arguments.get("format") == "json";
    print(wants_json ? evaluation_json(evaluation)
                     : evaluation_table(evaluation, display_of_output(arguments.find("lang"))));
    return kExitFine;
}

}  // namespace

Command evaluate_command()
{
    Option qrels{.name = "qrels",
                 .value = "FILE",
                 .help = "Judgements in TREC's format",
                 .presence = Presence::required,
                 .completion = Completion::files};
    return {.name = "evaluate",
            .summary = "Measure rankings against judgements",
            .about = {"Ranks for each request of a file and measures the rankings: nDCG@10 (gain "
                      "2^grade - 1), average precision, reciprocal rank, P@5 and recall@20, grades "
                      "from 1 on being relevant; then their means. Requests without judgements are "
                      "named and do not count."},
            .example = {"vivier evaluate --index /var/tmp/vivier --requests "
                        "data/sample/requests.jsonl --qrels data/sample/qrels.tsv"},
            .options = {index_option(), requests_option(), std::move(qrels), weights_option(),
                        threads_option(), format_option({"table", "json"}), lang_option()},
            .run = run_evaluate};
}

}  // namespace vivier
