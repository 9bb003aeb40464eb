// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/common_options.h"

#include <fmt/format.h>

namespace vivier {

Option index_option()
{
    return {.name = "index",
            .value = "INDEX",
            .help = "Folder of the index",
            .presence = Presence::required,
            .completion = Completion::folders};
}

Option roster_option()
{
    return {.name = "roster",
            .value = "DIR",
            .help = "Folder with experts.jsonl and actions.jsonl",
            .presence = Presence::required,
            .completion = Completion::folders};
}

Option knowledge_option()
{
    return {.name = "knowledge",
            .value = "DIR",
            .help =
                "Folder with taxonomy, countries and glossary (default: the ones that come with "
                "vivier)",
            .completion = Completion::folders};
}

Option requests_option()
{
    return {.name = "requests",
            .value = "FILE",
            .help = "Requests, one JSON object a line",
            .presence = Presence::required,
            .completion = Completion::files};
}

Option threads_option()
{
    return {.name = "threads",
            .value = "N",
            .help =
                "Threads to work with; the result does not depend on it (default: one a "
                "processor)"};
}

Option limit_option(std::string preset)
{
    return {.name = "limit",
            .value = "K",
            .help = "Rank at most K experts; 0: all",
            .preset = std::move(preset),
            .letter = 'k'};
}

Option weights_option()
{
    return {.name = "weights",
            .value = "FILE",
            .help =
                "JSON object that says how much each kind of evidence counts, as in the "
                "\"weights\" of --format json; a kind that is not there counts nothing",
            .completion = Completion::files};
}

Option format_option(std::vector<std::string> formats)
{
    Option option{.name = "format", .help = "How to print the result"};
    option.value = fmt::format("{}", fmt::join(formats, "|"));
    option.preset = formats.front();
    option.choices = std::move(formats);
    return option;
}

Option lang_option()
{
    return {.name = "lang",
            .value = "en|fr",
            .help = "Language of tables (default: the locale's)",
            .choices = {"en", "fr"}};
}

Option request_option()
{
    return {.name = "request",
            .value = "FILE",
            .help = "Read the request from FILE: a text, or a JSON object as in requests.jsonl",
            .completion = Completion::files};
}

std::vector<Option> wish_options()
{
    return {{.name = "theme",
             .value = "ID",
             .help = "Theme that is asked for, whatever the request says",
             .repeat = Repeat::many},
            {.name = "country",
             .value = "CC",
             .help = "Partner country, likewise, by its ISO 3166 code",
             .repeat = Repeat::many},
            {.name = "language",
             .value = "CODE[:LEVEL]",
             .help = "Language that experts must speak, and from which level (A1 to C2, native)",
             .repeat = Repeat::many},
            {.name = "activity",
             .value = "ID",
             .help = "Type of activity that is asked for",
             .repeat = Repeat::many},
            {.name = "from",
             .value = "DATE",
             .help = "First day on which experts are wanted: YYYY-MM-DD or YYYY-MM"},
            {.name = "to", .value = "DATE", .help = "Last day on which experts are wanted"}};
}

std::vector<Option> universal_options()
{
    return {{.name = "log-level",
             .value = "LEVEL",
             .help = "What is told on standard error beside errors: debug, info, warn, error, off",
             .preset = "warn",
             .choices = {"debug", "info", "warn", "error", "off"}},
            {.name = "help", .help = "Print this and do nothing else"}};
}

}  // namespace vivier
