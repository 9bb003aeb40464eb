// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/xapian_errors.h"

#include "engine/domain/index_error.h"

#include <fmt/format.h>

#include <cerrno>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace vivier {
namespace {

/// Xapian keeps the number to itself and gives its text away; zero where no number has it.
int number_of_error(std::string_view text)
{
    constexpr int kLastNumber = 133;  // EHWPOISON, on Linux
    for (int number = 1; number <= kLastNumber; ++number) {
        if (text == std::generic_category().message(number)) return number;
    }
    return 0;
}

std::string describe(const Xapian::Error& error, const std::filesystem::path& database)
{
    return fmt::format("{}: {}: {}", database.string(), error.get_type(), error.get_msg());
}

}  // namespace

void throw_translated(const Xapian::Error& error, const std::filesystem::path& database)
{
    const char* const system = error.get_error_string();
    const int number = system == nullptr ? 0 : number_of_error(system);
    if (number != 0 && number != ENOENT) {
        throw std::filesystem::filesystem_error{
            error.get_msg(), database, {number, std::generic_category()}};
    }
    throw IndexError{
        fmt::format("{}; build the index again with vivier index", describe(error, database))};
}

void throw_translated(const Xapian::LogicError& error, const std::filesystem::path& database)
{
    throw std::logic_error{describe(error, database)};
}

}  // namespace vivier
