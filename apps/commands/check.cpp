// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/check.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/output/json_text.h"
#include "apps/output/output.h"
#include "indexer/index_check.h"

#include <fmt/format.h>
#include <boost/json/array.hpp>

namespace vivier {
namespace {

std::string report_json(const CheckReport& report)
{
    return to_json(boost::json::object{
               {"generation", report.generation},
               {"engine", VIVIER_VERSION},
               {"ok", report.faults.empty()},
               {"files", report.files},
               {"faults", boost::json::array(report.faults.begin(), report.faults.end())}}) +
           '\n';
}

std::string report_text(const CheckReport& report)
{
    if (report.faults.empty()) {
        return fmt::format("ok: generation {}, {} files\n", report.generation, report.files);
    }
    return fmt::format("damaged: generation {}, {} files, {} faults\n{}\n", report.generation,
                       report.files, report.faults.size(), fmt::join(report.faults, "\n"));
}

int run_check(const Arguments& arguments)
{
    const CheckReport report = check_index(arguments.get("index"));
    print(arguments.get("format") == "json" ? report_json(report) : report_text(report));
    return report.faults.empty() ? kExitFine : kExitIndex;
}

}  // namespace

Command check_command()
{
    return {.name = "check",
            .summary = "Tell whether an index is what was published, byte by byte",
            .about = {"Reads the live generation whole and compares it with its manifest. Prints "
                      "\"ok\" and counts, or every fault that it finds; then the exit code is 4."},
            .example = {"vivier check --index /var/tmp/vivier"},
            .options = {index_option(), format_option({"table", "json"})},
            .run = run_check};
}

}  // namespace vivier
