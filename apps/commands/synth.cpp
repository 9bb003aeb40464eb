// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/synth.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/input/settings.h"
#include "apps/output/output.h"
#include "apps/synth/synth.h"

#include <fmt/format.h>

#include <cstdint>
#include <limits>
#include <string>

namespace vivier {
namespace {

Option count_option(std::string name)
{
    std::string help = fmt::format("How many {} to invent", name);
    return {.name = std::move(name),
            .value = "N",
            .help = std::move(help),
            .presence = Presence::required};
}

int run_synth(const Arguments& arguments)
{
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
    const SynthOptions options{
        .experts = arguments.number("experts", 0, kMost).value_or(0),
        .actions = arguments.number("actions", 0, kMost).value_or(0),
        .requests = arguments.number("requests", 0, kMost).value_or(0),
        .seed = arguments.number("seed", 0, std::numeric_limits<std::uint64_t>::max()).value_or(1),
        .out = arguments.get("out")};
    write_synthetic_roster(options, read_knowledge(knowledge_folder_of(arguments)));
    print(fmt::format("{}: {} experts, {} actions, {} requests\n", options.out.string(),
                      options.experts, options.actions, options.requests));
    return kExitFine;
}

}  // namespace

Command synth_command()
{
    return {.name = "synth",
            .summary = "Invent a roster of any size",
            .about = {"Writes experts.jsonl, actions.jsonl and requests.jsonl that look like the "
                      "sample's: to measure with, and to try vivier without the data of real "
                      "people. The same numbers and seed give the same bytes.",
                      "Files of these names that are there are replaced when all are complete."},
            .example = {"vivier synth --experts 1000 --actions 3000 --requests 20 --out "
                        "/var/tmp/roster"},
            .options = {count_option("experts"),
                        count_option("actions"),
                        count_option("requests"),
                        {.name = "seed",
                         .value = "S",
                         .help = "Whole number that the roster is drawn by",
                         .preset = "1"},
                        {.name = "out",
                         .value = "DIR",
                         .help = "Folder to write to; made where it is not there",
                         .presence = Presence::required,
                         .completion = Completion::folders},
                        knowledge_option()},
            .run = run_synth};
}

}  // namespace vivier
