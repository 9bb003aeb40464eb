// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/match.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/input/request_input.h"
#include "apps/input/settings.h"
#include "apps/input/weights_file.h"
#include "apps/output/match_json.h"
#include "apps/output/match_table.h"
#include "apps/output/output.h"
#include "apps/output/ranking_lines.h"
#include "apps/terminal/display.h"
#include "engine/ranking/ranker.h"

namespace vivier {
namespace {

std::string print_of(const std::string& format, const OpenedIndex& index,
                     const UnderstoodRequest& understood, const Ranking& ranking,
                     const Arguments& arguments)
{
    if (const LineFormat* const lines = find_line_format(format)) {
        return lines->header() + lines_of(*lines, understood.request.id, ranking);
    }
    const Knowledge& knowledge = index.knowledge();
    if (format == "json") {
        return match_json(index.generation(), understood.request.id, understood.need, ranking,
                          knowledge.vocabularies());
    }
    const Display display = display_of_output(arguments.find("lang"));
    return match_table(understood.need, ranking, {knowledge, display.language}, display);
}

int run_match(const Arguments& arguments)
{
    const std::size_t limit = limit_of(arguments);
    const PerKind weights = weights_of(arguments);
    const OpenedIndex index = open_index(arguments);
    const UnderstoodRequest understood = understand_arguments(arguments, index.knowledge());

    const std::string& format = arguments.get("format");
    const LineFormat* const lines = find_line_format(format);
    const Citing citing = lines != nullptr ? lines->citing : Citing::yes;
    const Ranker ranker{index.pool(), index.knowledge(), weights};
    const Ranking ranking = ranker.rank(understood.need, limit, citing);
    print(print_of(format, index, understood, ranking, arguments));
    return kExitFine;
}

}  // namespace

Command match_command()
{
    Command command{
        .name = "match",
        .summary = "Rank the experts of an index for a request, and say why",
        .operands = "(TEXT | --request FILE | -)",
        .about =
            {"Ranks the experts who can be sent, each with the evidence: how much it counts, "
             "how well it is founded, and where it stands written. Tells who was left out by a "
             "filter, and what is not known.",
             "Options stand above what the request says; with some of them, no text is "
             "needed."},
        .example =
            {"vivier match --index /var/tmp/vivier \"Moldavie : manuel de gestion intégrée "
             "des frontières\"",
             "vivier match --index /var/tmp/vivier --theme thb --country AZ --language ru:B2",
             "vivier match --index /var/tmp/vivier --format json - < request.txt"},
        .options = {index_option(), request_option(), limit_option("10")},
        .run = run_match};
    for (const Option& option : wish_options())
        command.options.push_back(option);
    command.options.push_back(weights_option());
    command.options.push_back(format_option({"table", "json", "csv", "jsonl", "trec"}));
    command.options.push_back(lang_option());
    return command;
}

}  // namespace vivier
