// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/opened_index.h"

#include "engine/domain/data_error.h"
#include "engine/domain/index_error.h"
#include "indexer/generation_writer.h"
#include "indexer/generations.h"

#include <fmt/format.h>

#include <system_error>
#include <utility>

namespace vivier {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& file, std::string_view what)
{
    throw IndexError{
        fmt::format("{}: {}; build the index again with vivier index", file.string(), what)};
}

void check_sizes(const Manifest& manifest, const fs::path& folder)
{
    for (const FileRecord& file : manifest.files) {
        std::error_code error;
        const std::uintmax_t bytes = fs::file_size(folder / file.path, error);
        if (error == std::errc::no_such_file_or_directory) fail(folder / file.path, "missing");
        if (error) throw fs::filesystem_error{"cannot read", folder / file.path, error};
        if (bytes != file.bytes) {
            fail(folder / file.path, fmt::format("{} bytes instead of {}", bytes, file.bytes));
        }
    }
}

Manifest checked_manifest(const fs::path& folder)
{
    Manifest manifest = read_manifest(folder);
    check_sizes(manifest, folder);
    return manifest;
}

/// Published knowledge was read once without a fault: one now is damage, not bad input.
Knowledge load_knowledge(const fs::path& folder)
{
    try {
        return Knowledge::load(folder / kKnowledgeFolder);
    } catch (const DataError& error) {
        throw IndexError{
            fmt::format("{}: damaged: {}", (folder / kKnowledgeFolder).string(), error.what())};
    }
}

}  // namespace

OpenedIndex::OpenedIndex(std::string generation, fs::path folder)
    : generation_(std::move(generation)),
      folder_(std::move(folder)),
      manifest_(checked_manifest(folder_)),
      knowledge_(load_knowledge(folder_)),
      pool_(Pool::open(folder_))
{
    if (pool_.experts() != manifest_.experts || pool_.actions() != manifest_.actions) {
        fail(folder_ / "pool.bin",
             fmt::format("{} experts and {} actions instead of {} and {}", pool_.experts(),
                         pool_.actions(), manifest_.experts, manifest_.actions));
    }
    if (!pool_.fits(knowledge_)) {
        fail(folder_ / "pool.bin", "built with another knowledge than the one beside it");
    }
}

OpenedIndex OpenedIndex::open_generation(std::string name, fs::path folder)
{
    return {std::move(name), std::move(folder)};
}

OpenedIndex OpenedIndex::open(const fs::path& index)
{
    const Generations generations{index};
    for (;;) {
        const std::string name = generations.published();
        try {
            return open_generation(name, generations.folder_of(name));
        } catch (const std::exception&) {
            // Two builds may have gone live meanwhile, the second removing what was looked at.
            if (generations.published() == name) throw;
        }
    }
}

}  // namespace vivier
