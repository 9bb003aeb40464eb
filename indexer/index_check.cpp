// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_check.h"

#include "engine/domain/index_error.h"
#include "indexer/generation_writer.h"
#include "indexer/generations.h"
#include "indexer/manifest.h"
#include "indexer/opened_index.h"
#include "indexer/sha256.h"
#include "indexer/text_database.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <span>
#include <string_view>
#include <system_error>
#include <utility>

namespace vivier {
namespace {

namespace fs = std::filesystem;

/// Collects what is wrong with one generation.
class GenerationCheck {
public:
    GenerationCheck(const fs::path& index, const Generations& generations, std::string name)
        : index_(index), folder_(generations.folder_of(name)), manifest_(read_manifest(folder_))
    {
        report_.generation = std::move(name);
        report_.files = 1;  // the manifest
    }

    CheckReport run()
    {
        for (const FileRecord& file : manifest_.files)
            check_file(file);
        check_unlisted();
        // Xapian may crash on damaged bytes: what is not as it was written is not looked into.
        if (report_.faults.empty()) check_contents();
        return std::move(report_);
    }

private:
    void check_file(const FileRecord& file)
    {
        ++report_.files;
        const fs::path path = folder_ / file.path;
        try {
            if (!fs::is_regular_file(path)) {
                add(path, fs::exists(path) ? "no regular file" : "missing");
            } else if (const auto bytes = fs::file_size(path); bytes != file.bytes) {
                add(path, fmt::format("{} bytes instead of {}", bytes, file.bytes));
            } else if (sha256_of_file(path) != file.sha256) {
                add(path, "SHA-256 differs");
            }
        } catch (const std::system_error& error) {
            add(path, error.code().message());
        }
    }

    void check_unlisted()
    {
        for (const std::string& path : list_files(folder_)) {
            if (std::ranges::find(manifest_.files, path, &FileRecord::path) ==
                manifest_.files.end()) {
                add(folder_ / path, "not in the manifest");
            }
        }
    }

    void check_contents()
    {
        try {
            const OpenedIndex opened = OpenedIndex::open_generation(report_.generation, folder_);
            const Pool& pool = opened.pool();
            check_database(kExpertDatabase, pool.experts(), pool.expert_lengths());
            check_database(kActionDatabase, pool.actions(), pool.action_lengths());
        } catch (const IndexError& error) {
            report_.faults.emplace_back(error.what());
        }
    }

    /// Against the number of the pool's records and the lengths of its documents.
    void check_database(const char* name, std::size_t records,
                        std::span<const std::uint32_t> lengths)
    {
        const fs::path file = folder_ / name;
        if (const std::size_t faults = count_faults(file); faults > 0) {
            add(file, fmt::format("Xapian finds {} faults", faults));
            return;
        }
        const TextDatabase database = TextDatabase::open(file);
        if (database.documents() != records) {
            add(file, fmt::format("{} documents, the pool has {}", database.documents(), records));
        }
        const auto sum = std::accumulate(lengths.begin(), lengths.end(), std::uint64_t{0});
        if (database.total_length() != sum) {
            add(file, fmt::format("{} terms, the pool has {}", database.total_length(), sum));
        }
    }

    void add(const fs::path& path, std::string_view what)
    {
        report_.faults.push_back(
            fmt::format("{}: {}", path.lexically_relative(index_).generic_string(), what));
    }

    fs::path index_;
    fs::path folder_;
    Manifest manifest_;
    CheckReport report_;
};

}  // namespace

CheckReport check_index(const fs::path& index)
{
    const Generations generations{index};
    for (;;) {
        const std::string name = generations.published();
        CheckReport report = GenerationCheck{index, generations, name}.run();
        // Two builds may have gone live meanwhile, the second removing what was looked at.
        if (report.faults.empty() || generations.published() == name) return report;
    }
}

}  // namespace vivier
