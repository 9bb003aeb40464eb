// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/manual/man_page.h"

#include <fmt/format.h>

namespace vivier {
namespace {

std::vector<std::string> option_names(const Command& command)
{
    std::vector<std::string> names;
    for (const Option& option : command.options)
        names.push_back("--" + option.name);
    return names;
}

/// What follows `compgen` for the values of an option; empty: nothing can be offered.
std::string values_of(const Option& option)
{
    if (!option.choices.empty()) return fmt::format("-W '{}'", fmt::join(option.choices, " "));
    switch (option.completion) {
        case Completion::none:
            return "";
        case Completion::files:
            return "-f";
        case Completion::folders:
            return "-d";
    }
    return "";
}

void add_command(const Command& command, std::string& script)
{
    script += fmt::format("        {})\n            case $previous in\n", command.name);
    for (const Option& option : command.options) {
        if (option.value.empty()) continue;
        script += fmt::format("                --{})", option.name);
        const std::string values = values_of(option);
        script += values.empty() ? " ;;\n" : fmt::format(" _vivier_offer {} ;;\n", values);
    }
    script += fmt::format("                *) _vivier_offer -W '{}' ;;\n",
                          fmt::join(option_names(command), " "));
    script += "            esac\n            ;;\n";
}

}  // namespace

std::string bash_completion(const std::vector<Command>& commands)
{
    std::vector<std::string> first;
    for (const Command& command : commands)
        first.push_back(command.name);
    first.insert(first.end(), {"--help", "--version"});

    std::string script = fmt::format(
        "# SPDX-License-Identifier: GPL-2.0-or-later\n"
        "# bash completion for vivier\n"
        "_vivier_offer()\n"
        "{{\n"
        "    [[ $1 == -W ]] || compopt -o filenames\n"
        "    mapfile -t COMPREPLY < <(compgen \"$@\" -- \"${{COMP_WORDS[COMP_CWORD]}}\")\n"
        "}}\n"
        "\n"
        "_vivier()\n"
        "{{\n"
        "    COMPREPLY=()\n"
        "    local previous=${{COMP_WORDS[COMP_CWORD - 1]}}\n"
        "    if ((COMP_CWORD == 1)); then\n"
        "        _vivier_offer -W '{}'\n"
        "        return\n"
        "    fi\n"
        "    case ${{COMP_WORDS[1]}} in\n",
        fmt::join(first, " "));
    for (const Command& command : commands)
        add_command(command, script);
    return script + "    esac\n}\ncomplete -F _vivier vivier\n";
}

}  // namespace vivier
