// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/arguments.h"

#include "apps/command/usage_error.h"
#include "engine/input/quoted.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>
#include <stdexcept>

namespace vivier {
namespace {

std::string expected_number(std::uint64_t least, std::uint64_t most)
{
    if (most == std::numeric_limits<std::uint64_t>::max()) {
        return fmt::format("a whole number from {} on", least);
    }
    return fmt::format("a whole number from {} to {}", least, most);
}

}  // namespace

std::optional<std::string> Arguments::find(std::string_view name) const
{
    const auto found = values_.find(name);
    if (found == values_.end()) return std::nullopt;
    return found->second.front();
}

const std::string& Arguments::get(std::string_view name) const
{
    const auto found = values_.find(name);
    if (found == values_.end()) {
        throw std::invalid_argument{fmt::format("Arguments: --{} was not given", name)};
    }
    return found->second.front();
}

std::vector<std::string> Arguments::all(std::string_view name) const
{
    const auto found = values_.find(name);
    if (found == values_.end()) return {};
    return found->second;
}

std::optional<std::uint64_t> Arguments::number(std::string_view name, std::uint64_t least,
                                               std::uint64_t most) const
{
    const std::optional<std::string> given = find(name);
    if (!given) return std::nullopt;
    std::uint64_t number = 0;
    const char* const end = given->data() + given->size();
    const auto [stop, error] = std::from_chars(given->data(), end, number);
    if (error != std::errc{} || stop != end || number < least || number > most) {
        throw UsageError{fmt::format("--{} is {}, expected {}", name, vivier::quoted(*given),
                                     expected_number(least, most))};
    }
    return number;
}

}  // namespace vivier
