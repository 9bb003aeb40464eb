// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/help.h"

#include "apps/terminal/grid.h"

#include <fmt/format.h>

#include <algorithm>

namespace vivier {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kWidest = 100;

Layout layout_of(std::size_t width, std::size_t indent)
{
    return {.indent = indent, .width = std::min(width, kWidest)};
}

std::string options_of(const Command& command, std::size_t width)
{
    Grid grid{{Align::left, Align::left}};
    for (const Option& option : command.options)
        grid.add_row({StyledText{spelling_of(option)}, StyledText{explanation_of(option)}});
    return grid.print(layout_of(width, kIndent));
}

}  // namespace

std::string spelling_of(const Option& option)
{
    std::string spelling = option.letter ? fmt::format("-{}, ", *option.letter) : "";
    spelling += "--" + option.name;
    if (!option.value.empty()) spelling += " " + option.value;
    return spelling;
}

std::string synopsis_of(const Command& command)
{
    std::string synopsis;
    for (const Option& option : command.options) {
        if (option.presence == Presence::required)
            synopsis += fmt::format("--{} {} ", option.name, option.value);
    }
    synopsis += "[OPTION]...";
    if (!command.operands.empty()) synopsis += " " + command.operands;
    return synopsis;
}

std::string explanation_of(const Option& option)
{
    std::string explanation = option.help;
    if (!option.preset.empty()) explanation += fmt::format(" (default: {})", option.preset);
    if (option.repeat == Repeat::many) explanation += "; may be repeated";
    return explanation;
}

std::string help_of(const Command& command, std::size_t width)
{
    std::string help = paragraph(
        StyledText{fmt::format("Usage: vivier {} {}", command.name, synopsis_of(command))},
        layout_of(width, 0));
    for (const std::string& about : command.about)
        help += "\n" + paragraph(StyledText{about}, layout_of(width, 0));
    help += "\nOptions:\n" + options_of(command, width);
    help += "\nExample:\n";
    for (const std::string& line : command.example)
        help += fmt::format("  {}\n", line);
    return help;
}

std::string help_of_all(const std::vector<Command>& commands, std::size_t width)
{
    std::string help =
        "Usage: vivier COMMAND [OPTION]...\n"
        "\nFinds the experts for a request, and says why.\n"
        "\nCommands:\n";
    Grid names{{Align::left, Align::left}};
    for (const Command& command : commands)
        names.add_row({StyledText{command.name}, StyledText{command.summary}});
    help += names.print(layout_of(width, kIndent));

    help += "\nExit codes:\n";
    Grid codes{{Align::left, Align::left}};
    for (std::size_t i = 0; i < exit_code_meanings().size(); ++i)
        codes.add_row({StyledText{std::to_string(i)}, StyledText{exit_code_meanings()[i]}});
    help += codes.print(layout_of(width, kIndent));

    help +=
        "\n'vivier COMMAND --help' tells more about one; 'vivier --version' prints the "
        "version.\n";
    return help;
}

const std::vector<std::string>& exit_code_meanings()
{
    static const std::vector<std::string> kMeanings{
        "all is well",
        "something else failed",
        "the command was called in a way it cannot be called",
        "bad input: the file, the line and the field are named",
        "the index is missing, damaged or of another version",
        "storage: disk full, no permission, output that cannot be written"};
    return kMeanings;
}

}  // namespace vivier
