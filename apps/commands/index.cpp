// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/index.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/input/settings.h"
#include "apps/output/json_text.h"
#include "apps/output/output.h"
#include "apps/terminal/display.h"
#include "apps/terminal/progress.h"
#include "indexer/index_builder.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace vivier {
namespace {

std::string report_json(const BuildReport& report)
{
    return to_json(boost::json::object{{"generation", report.generation},
                                       {"engine", VIVIER_VERSION},
                                       {"experts", report.experts},
                                       {"actions", report.actions},
                                       {"skipped", report.skipped}}) +
           '\n';
}

std::string report_text(const BuildReport& report, const std::string& index)
{
    return fmt::format("{}: generation {}, {} experts, {} actions, {} lines skipped\n", index,
                       report.generation, report.experts, report.actions, report.skipped);
}

int run_index(const Arguments& arguments)
{
    BuildOptions options;
    options.roster = arguments.get("roster");
    options.index = arguments.get("index");
    options.knowledge = knowledge_folder_of(arguments);
    options.bad_lines = arguments.has("skip-bad") ? BadLines::skip : BadLines::refuse;
    options.threads = threads_of(arguments);

    ProgressLine line;
    if (shows_progress()) {
        options.progress = [&](const BuildProgress& progress) {
            line.show(progress.step, progress.done, progress.all);
        };
    }
    const BuildReport report = build_index(options);
    line.clear();

    if (!report.skipped_problems.empty()) {
        spdlog::warn("left out:\n{}", report.skipped_problems.to_string());
    }
    const bool wants_json = arguments.get("format") == "json";
    print(wants_json ? report_json(report) : report_text(report, arguments.get("index")));
    return kExitFine;
}

}  // namespace

Command index_command()
{
    Option skip_bad{.name = "skip-bad",
                    .help = "Leave out bad lines and tell of them, rather than refuse the roster"};
    return {.name = "index",
            .summary = "Build an index from a roster",
            .about = {"Reads a roster and publishes a new generation of the index in one step: "
                      "readers see the old one or the new one. Whatever goes wrong, the old one "
                      "stays."},
            .example = {"vivier index --roster data/sample --index /var/tmp/vivier"},
            .options = {roster_option(), index_option(), knowledge_option(), threads_option(),
                        std::move(skip_bad), format_option({"table", "json"})},
            .run = run_index};
}

}  // namespace vivier
