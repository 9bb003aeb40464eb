// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/manual/man_page.h"

#include "apps/command/help.h"

#include <fmt/format.h>

namespace vivier {
namespace {

/// Text that troff prints as it stands.
std::string escaped(std::string_view text)
{
    std::string out;
    if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
    for (const char c : text) {
        if (c == '\\') {
            out += "\\e";
        } else if (c == '-') {
            out += "\\-";  // a hyphen that can be copied to a command line
        } else {
            out += c;
        }
    }
    return out;
}

std::string bold(std::string_view text)
{
    return fmt::format("\\fB{}\\fR", escaped(text));
}

void add_option(const Option& option, std::string& page)
{
    page += ".TP\n";
    if (option.letter) page += bold(fmt::format("-{}", *option.letter)) + ", ";
    page += bold("--" + option.name);
    if (!option.value.empty()) page += fmt::format(" \\fI{}\\fR", escaped(option.value));
    page += fmt::format("\n{}.\n", escaped(explanation_of(option)));
}

void add_command(const Command& command, std::string& page)
{
    page += fmt::format(".SS {}\n", escaped("vivier " + command.name));
    page += fmt::format("{} {}\n", bold("vivier " + command.name), escaped(synopsis_of(command)));
    for (const std::string& about : command.about)
        page += fmt::format(".PP\n{}\n", escaped(about));
    for (const Option& option : command.options)
        add_option(option, page);
    page += ".PP\nExample:\n.PP\n.nf\n";
    for (const std::string& line : command.example)
        page += fmt::format("    {}\n", escaped(line));
    page += ".fi\n";
}

constexpr std::string_view kFormats = R"(.SH FORMATS
.B table
is for people, in English or French.
Everything else is for programs, and is the same in every locale:
.B json
is one object,
.B jsonl
and
.B csv
have a line for each expert and request, and
.B trec
is a run that trec_eval reads.
Numbers are the shortest that read back as the same.
In CSV, text that a spreadsheet would take for a formula has an apostrophe before it.
Data goes to standard output, everything else to standard error.
)";

constexpr std::string_view kEnvironment = R"(.SH ENVIRONMENT
.TP
.B LC_ALL, LC_MESSAGES, LANG
The language of tables, where \fB\-\-lang\fR does not say: the first that is set counts.
.TP
.B COLUMNS
The width of tables; otherwise that of the terminal, or 100.
.TP
.B NO_COLOR
Where it is set, tables have no colours; they have none either where standard output is no terminal.
)";

}  // namespace

std::string man_page(const std::vector<Command>& commands, std::string_view version)
{
    std::string page = fmt::format(
        ".\\\" SPDX-License-Identifier: GPL-2.0-or-later\n"
        ".TH VIVIER 1 \"\" \"vivier {}\" \"User Commands\"\n"
        ".SH NAME\n"
        "vivier \\- find the experts for a request, and say why\n"
        ".SH SYNOPSIS\n"
        ".B vivier\n"
        ".I COMMAND\n"
        "[\\fIOPTION\\fR]...\n"
        ".SH DESCRIPTION\n"
        "Ranks experts for a request for technical assistance on migration: from a roster of\n"
        "experts and past actions it builds an index, understands requests in French, English and\n"
        "other languages, and shows for every expert the evidence that the rank stands on.\n"
        ".SH COMMANDS\n",
        version);
    for (const Command& command : commands)
        add_command(command, page);
    page += kFormats;
    page += kEnvironment;
    page += ".SH EXIT STATUS\n";
    for (std::size_t code = 0; code < exit_code_meanings().size(); ++code)
        page += fmt::format(".TP\n.B {}\n{}.\n", code, escaped(exit_code_meanings()[code]));
    return page;
}

}  // namespace vivier
