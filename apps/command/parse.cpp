// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/parse.h"

#include "apps/command/usage_error.h"
#include "engine/input/quoted.h"
#include "engine/knowledge/vocabulary.h"

#include <fmt/format.h>
#include <boost/program_options/options_description.hpp>
#include <boost/program_options/parsers.hpp>

#include <algorithm>

namespace vivier {
namespace {

namespace po = boost::program_options;

po::options_description description_of(const Command& command)
{
    po::options_description description;
    for (const Option& option : command.options) {
        const std::string name =
            option.letter ? fmt::format("{},{}", option.name, *option.letter) : option.name;
        if (option.value.empty()) {
            description.add_options()(name.c_str(), "");
        } else {
            description.add_options()(name.c_str(), po::value<std::string>(), "");
        }
    }
    return description;
}

std::vector<std::string> names_of(const Command& command)
{
    std::vector<std::string> names;
    for (const Option& option : command.options)
        names.push_back("--" + option.name);
    return names;
}

std::vector<po::option> read_words(const Command& command, const std::vector<std::string>& words)
{
    // No guessing: "--th" would turn from right to wrong with the next option.
    constexpr int kStyle =
        po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    const po::options_description description = description_of(command);
    try {
        return po::command_line_parser{words}.options(description).style(kStyle).run().options;
    } catch (const po::unknown_option& unknown) {
        throw UsageError{unknown_word("option", unknown.get_option_name(), names_of(command))};
    } catch (const po::error& error) {
        throw UsageError{error.what()};
    }
}

void check_choice(const Option& option, const std::string& value)
{
    if (option.choices.empty() || std::ranges::find(option.choices, value) != option.choices.end())
        return;
    throw UsageError{fmt::format("--{} is {}, expected one of {}", option.name,
                                 vivier::quoted(value), fmt::join(option.choices, ", "))};
}

void add_option(const Command& command, const po::option& given, Arguments::Values& values)
{
    // A letter comes back as "-k", a name without its dashes.
    const auto option = std::ranges::find_if(command.options, [&](const Option& candidate) {
        return given.string_key == candidate.name ||
               (candidate.letter && given.string_key == fmt::format("-{}", *candidate.letter));
    });
    std::vector<std::string>& all = values[option->name];
    if (!all.empty() && option->repeat == Repeat::once) {
        throw UsageError{fmt::format("--{} is given twice", option->name)};
    }
    all.push_back(given.value.empty() ? "" : given.value.front());
    check_choice(*option, all.back());
}

void fill_in(const Command& command, Arguments::Values& values)
{
    for (const Option& option : command.options) {
        if (values.contains(option.name)) continue;
        if (option.presence == Presence::required) {
            throw UsageError{fmt::format("--{} {} is missing", option.name, option.value)};
        }
        if (!option.preset.empty()) values[option.name] = {option.preset};
    }
}

}  // namespace

Arguments parse_arguments(const Command& command, const std::vector<std::string>& words)
{
    Arguments::Values values;
    std::vector<std::string> others;
    for (const po::option& given : read_words(command, words)) {
        if (given.string_key.empty()) {
            others.insert(others.end(), given.value.begin(), given.value.end());
        } else {
            add_option(command, given, values);
        }
    }
    if (values.contains("help")) return {std::move(values), std::move(others)};

    if (command.operands.empty() && !others.empty()) {
        throw UsageError{fmt::format("nothing is expected beside options, and {} is there",
                                     vivier::quoted(others.front()))};
    }
    fill_in(command, values);
    return {std::move(values), std::move(others)};
}

}  // namespace vivier
