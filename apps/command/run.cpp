// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/run.h"

#include "apps/command/commands.h"
#include "apps/command/exit_code.h"
#include "apps/command/help.h"
#include "apps/command/parse.h"
#include "apps/command/usage_error.h"
#include "apps/output/output.h"
#include "apps/terminal/display.h"
#include "engine/knowledge/vocabulary.h"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdio>

namespace vivier {
namespace {

void log_to_standard_error(const std::string& level)
{
    spdlog::set_default_logger(spdlog::stderr_logger_mt("vivier"));
    spdlog::set_pattern("vivier: %l: %v");
    spdlog::set_level(spdlog::level::from_str(level));
}

std::size_t width_of_help()
{
    return display_of_output({}).width;
}

/// Standard error may be closed or full; there is nowhere left to say so.
void tell(const std::string& message)
{
    (void)std::fputs(message.c_str(), stderr);
}

/// Where to read how it is done.
std::string hint_for(const std::vector<std::string>& words)
{
    const bool has_command =
        std::ranges::find(all_commands(), words.front(), &Command::name) != all_commands().end();
    return fmt::format("'vivier {}--help' tells how.\n",
                       has_command ? words.front() + " " : std::string{});
}

int run_command(const Command& command, const std::vector<std::string>& words)
{
    const Arguments arguments = parse_arguments(command, words);
    if (arguments.has("help")) {
        print(help_of(command, width_of_help()));
        return kExitFine;
    }
    log_to_standard_error(arguments.get("log-level"));
    return command.run(arguments);
}

int run_words(const std::vector<std::string>& words)
{
    const std::string first = words.empty() ? "" : words.front();
    if (words.empty()) {
        tell(help_of_all(all_commands(), width_of_help()));
        return kExitUsage;
    }
    if (first == "--version") {
        print(fmt::format("vivier {}\n", VIVIER_VERSION));
        return kExitFine;
    }
    if (first == "--help") {
        print(help_of_all(all_commands(), width_of_help()));
        return kExitFine;
    }
    if (first.starts_with('-')) {
        throw UsageError{unknown_word("option", first, {"--help", "--version"})};
    }
    return run_command(find_command(first), {words.begin() + 1, words.end()});
}

}  // namespace

int run(const std::vector<std::string>& words)
{
    try {
        return run_words(words);
    } catch (const std::exception& exception) {
        const Failure failure = failure_of(exception);
        if (!failure.message.empty()) tell(fmt::format("vivier: {}\n", failure.message));
        if (failure.exit_code == kExitUsage) tell(hint_for(words));
        return failure.exit_code;
    }
}

}  // namespace vivier
