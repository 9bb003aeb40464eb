// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/input/standard_input.h"

#include "engine/domain/data_error.h"
#include "engine/input/input_file.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace vivier {
namespace {

[[noreturn]] void refuse(std::string message)
{
    Problems problems;
    problems.add({"standard input", 0, "", std::move(message)});
    throw DataError{std::move(problems)};
}

}  // namespace

std::string read_standard_input()
{
    std::string content;
    std::array<char, std::size_t{1} << 16U> buffer{};
    while (true) {
        const ssize_t size = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (size == 0) return content;
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) refuse(std::generic_category().message(errno));
        content.append(buffer.data(), static_cast<std::size_t>(size));
        if (content.size() > kLongestTextBytes) {
            refuse(fmt::format("longer than {} bytes", kLongestTextBytes));
        }
    }
}

}  // namespace vivier
