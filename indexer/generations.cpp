// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/generations.h"

#include "engine/domain/index_error.h"
#include "indexer/durable_files.h"
#include "indexer/manifest.h"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>

namespace vivier {
namespace {

namespace fs = std::filesystem;

std::string name_of(std::uint64_t number)
{
    return fmt::format("{:06}", number);
}

/// The number of a generation, from exactly the name that it has.
std::optional<std::uint64_t> parse_name(std::string_view name)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error != std::errc{} || name_of(number) != name) return std::nullopt;
    return number;
}

std::vector<std::uint64_t> list_numbers(const fs::path& folder)
{
    std::vector<std::uint64_t> numbers;
    if (!fs::exists(folder)) return numbers;
    for (const fs::directory_entry& entry : fs::directory_iterator{folder}) {
        if (const auto number = parse_name(entry.path().filename().string())) {
            numbers.push_back(*number);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

/// What is live is not undone by litter that cannot be removed.
void try_to_remove(const fs::path& folder) noexcept
{
    std::error_code error;
    fs::remove_all(folder, error);
    if (error) spdlog::warn("cannot remove {}: {}", folder.string(), error.message());
}

}  // namespace

std::optional<std::string> Generations::live() const
{
    const fs::path current = index_ / "CURRENT";
    if (!fs::exists(current)) return std::nullopt;
    std::string name = read_whole_file(current);
    if (name.ends_with('\n')) name.pop_back();
    if (!parse_name(name)) {
        throw IndexError{
            fmt::format("{}: does not hold the name of a generation; build the index "
                        "again with vivier index",
                        current.string())};
    }
    return name;
}

std::string Generations::published() const
{
    auto name = live();
    if (name) return *std::move(name);
    throw IndexError{
        fmt::format("{}: no index here; build one with vivier index", index_.string())};
}

std::vector<std::string> Generations::list() const
{
    std::vector<std::string> names;
    for (const std::uint64_t number : list_numbers(index_ / "generations")) {
        names.push_back(name_of(number));
    }
    return names;
}

fs::path Generations::folder_of(const std::string& name) const
{
    return index_ / "generations" / name;
}

void Generations::remove_unfinished() const
{
    const auto spared = live_or_none();
    for (const std::string& name : list()) {
        if (name != spared && !fs::exists(folder_of(name) / kManifestFile)) {
            fs::remove_all(folder_of(name));
        }
    }
}

std::string Generations::begin() const
{
    const auto numbers = list_numbers(index_ / "generations");
    const std::string name = name_of(numbers.empty() ? 1 : numbers.back() + 1);
    fs::create_directories(folder_of(name));
    return name;
}

void Generations::publish(const std::string& name) const
{
    const auto before = live_or_none();
    flush_tree_to_disk(folder_of(name));
    flush_to_disk(index_ / "generations");
    replace_file(index_ / "CURRENT", name + '\n');
    for (const std::string& other : list()) {
        if (other != name && other != before) try_to_remove(folder_of(other));
    }
}

std::optional<std::string> Generations::live_or_none() const
{
    try {
        return live();
    } catch (const IndexError&) {
        return std::nullopt;  // a damaged CURRENT names nothing; a build replaces it
    }
}

UnpublishedGeneration::~UnpublishedGeneration()
{
    // publish() may throw after the step that counts: CURRENT alone knows.
    try {
        if (generations_->live() == name_) return;
    } catch (const std::exception& error) {
        spdlog::warn("cannot tell which generation is live: {}", error.what());
    }
    try_to_remove(folder());
}

}  // namespace vivier
