// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/commands.h"

#include "apps/command/common_options.h"
#include "apps/command/usage_error.h"
#include "apps/commands/check.h"
#include "apps/commands/evaluate.h"
#include "apps/commands/explain.h"
#include "apps/commands/index.h"
#include "apps/commands/match.h"
#include "apps/commands/rerank.h"
#include "apps/commands/synth.h"
#include "apps/commands/understand.h"
#include "engine/knowledge/vocabulary.h"

#include <algorithm>
#include <string>

namespace vivier {
namespace {

std::vector<Command> make_commands()
{
    std::vector<Command> commands{
        index_command(),   check_command(),  understand_command(), match_command(),
        explain_command(), rerank_command(), evaluate_command(),   synth_command(),
    };
    for (Command& command : commands) {
        for (const Option& option : universal_options())
            command.options.push_back(option);
    }
    return commands;
}

}  // namespace

const std::vector<Command>& all_commands()
{
    static const std::vector<Command> kCommands = make_commands();
    return kCommands;
}

const Command& find_command(std::string_view name)
{
    const std::vector<Command>& commands = all_commands();
    const auto found = std::ranges::find(commands, name, &Command::name);
    if (found != commands.end()) return *found;
    std::vector<std::string> names;
    for (const Command& command : commands)
        names.push_back(command.name);
    throw UsageError{unknown_word("command", name, names)};
}

}  // namespace vivier
