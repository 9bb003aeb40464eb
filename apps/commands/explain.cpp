// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/explain.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/command/usage_error.h"
#include "apps/input/request_input.h"
#include "apps/input/settings.h"
#include "apps/input/weights_file.h"
#include "apps/output/match_json.h"
#include "apps/output/match_table.h"
#include "apps/output/output.h"
#include "apps/terminal/display.h"
#include "engine/knowledge/vocabulary.h"
#include "engine/ranking/ranker.h"

namespace vivier {
namespace {

[[noreturn]] void refuse_expert(const std::string& id, const Pool& pool)
{
    std::vector<std::string> ids;
    ids.reserve(pool.experts());
    for (ExpertIndex expert = 0; expert < pool.experts(); ++expert)
        ids.emplace_back(pool.expert_id(expert));
    throw UsageError{unknown_word("expert", id, ids)};
}

int run_explain(const Arguments& arguments)
{
    const PerKind weights = weights_of(arguments);
    const OpenedIndex index = open_index(arguments);
    const Knowledge& knowledge = index.knowledge();
    const UnderstoodRequest understood = understand_arguments(arguments, knowledge);

    const Ranker ranker{index.pool(), knowledge, weights};
    const std::string& id = arguments.get("expert");
    const std::optional<Explanation> explanation = ranker.explain(understood.need, id);
    if (!explanation) refuse_expert(id, index.pool());

    if (arguments.get("format") == "json") {
        print(explanation_json(index.generation(), understood.request.id, understood.need,
                               *explanation, knowledge.vocabularies()));
        return kExitFine;
    }
    const Display display = display_of_output(arguments.find("lang"));
    print(explanation_table(understood.need, *explanation, {knowledge, display.language}, display));
    return kExitFine;
}

}  // namespace

Command explain_command()
{
    Command command{
        .name = "explain",
        .summary = "Show all the evidence of one expert for a request",
        .operands = "(TEXT | --request FILE | -)",
        .about = {"Shows how the score of one expert comes about: every kind of evidence with all "
                  "its citations, points = value × weight, and their sum; whether a filter leaves "
                  "the expert out; and what is not known."},
        .example = {"vivier explain --index /var/tmp/vivier --expert E0001 \"Moldova: integrated "
                    "border management\""},
        .options = {index_option(),
                    {.name = "expert",
                     .value = "ID",
                     .help = "The expert",
                     .presence = Presence::required},
                    request_option()},
        .run = run_explain};
    for (const Option& option : wish_options())
        command.options.push_back(option);
    command.options.push_back(weights_option());
    command.options.push_back(format_option({"table", "json"}));
    command.options.push_back(lang_option());
    return command;
}

}  // namespace vivier
