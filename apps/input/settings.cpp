// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/input/settings.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <limits>
#include <system_error>
#include <thread>

namespace vivier {

namespace fs = std::filesystem;

unsigned threads_of(const Arguments& arguments)
{
    constexpr std::uint64_t kMostThreads = 1024;
    if (const auto threads = arguments.number("threads", 1, kMostThreads)) {
        return static_cast<unsigned>(*threads);
    }
    return std::max(std::thread::hardware_concurrency(), 1U);  // 0: not known
}

std::size_t limit_of(const Arguments& arguments)
{
    return arguments.number("limit", 0, std::numeric_limits<std::size_t>::max()).value_or(0);
}

fs::path knowledge_folder_of(const Arguments& arguments)
{
    if (const auto given = arguments.find("knowledge")) return *given;
    std::error_code unreadable;
    const fs::path program = fs::read_symlink("/proc/self/exe", unreadable);
    const fs::path installed = program.parent_path() / "../share/vivier/knowledge";
    if (!unreadable && fs::is_directory(installed, unreadable)) return installed.lexically_normal();
    return VIVIER_SOURCE_KNOWLEDGE;
}

OpenedIndex open_index(const Arguments& arguments)
{
    OpenedIndex index = OpenedIndex::open(arguments.get("index"));
    spdlog::info("generation {}: {} experts, {} actions", index.generation(),
                 index.manifest().experts, index.manifest().actions);
    return index;
}

}  // namespace vivier
