// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/commands/understand.h"

#include "apps/command/common_options.h"
#include "apps/command/exit_code.h"
#include "apps/input/request_input.h"
#include "apps/input/settings.h"
#include "apps/output/json_text.h"
#include "apps/output/names.h"
#include "apps/output/need_json.h"
#include "apps/output/need_table.h"
#include "apps/output/output.h"
#include "apps/terminal/display.h"

namespace vivier {
namespace {

int run_understand(const Arguments& arguments)
{
    const Knowledge knowledge = Knowledge::load(knowledge_folder_of(arguments));
    const Need need = understand_arguments(arguments, knowledge).need;
    if (arguments.get("format") == "json") {
        print(to_json(need_json(need, knowledge.vocabularies())) + '\n');
        return kExitFine;
    }
    const Display display = display_of_output(arguments.find("lang"));
    print(need_table(need, {knowledge, display.language},
                     {.width = display.width, .colours = display.colours}));
    return kExitFine;
}

}  // namespace

Command understand_command()
{
    Command command{
        .name = "understand",
        .summary = "Show what is understood of a request, and which of its words say so",
        .operands = "(TEXT | --request FILE | -)",
        .about = {"Prints the themes, countries, activities, languages and dates that a request "
                  "speaks of, each with the words that it comes from. Options stand above what the "
                  "text says; what they override is shown as well."},
        .example = {"vivier understand \"Moldova: training on integrated border management\""},
        .options = {request_option(), knowledge_option()},
        .run = run_understand};
    for (const Option& option : wish_options())
        command.options.push_back(option);
    command.options.push_back(format_option({"table", "json"}));
    command.options.push_back(lang_option());
    return command;
}

}  // namespace vivier
