// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/synth.h"

#include "apps/synth/action_writer.h"
#include "apps/synth/casting.h"
#include "apps/synth/expert_writer.h"
#include "apps/synth/request_writer.h"
#include "apps/synth/world.h"
#include "engine/pool/output_file.h"
#include "indexer/durable_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace vivier {
namespace {

namespace fs = std::filesystem;

enum Stream : std::uint32_t { experts_stream = 1, actions_stream, requests_stream };

constexpr std::array<std::string_view, 3> kFiles{"experts.jsonl", "actions.jsonl",
                                                 "requests.jsonl"};

fs::path unfinished(const fs::path& folder, std::string_view name)
{
    return folder / fmt::format("{}.new", name);
}

/// Removes what was not finished.
class UnfinishedFiles {
public:
    explicit UnfinishedFiles(const fs::path& folder) : folder_(&folder) {}
    ~UnfinishedFiles()
    {
        std::error_code ignored;
        for (const std::string_view name : kFiles)
            fs::remove(unfinished(*folder_, name), ignored);
    }
    UnfinishedFiles(UnfinishedFiles&&) = delete;
    UnfinishedFiles& operator=(UnfinishedFiles&&) = delete;

    void finish() const
    {
        for (const std::string_view name : kFiles) {
            fs::rename(unfinished(*folder_, name), *folder_ / name);
        }
        flush_to_disk(*folder_);
    }

private:
    const fs::path* folder_;
};

/// `append(line, number, random)` for every number from 1 to `count`.
template <typename Append>
void write_lines(const fs::path& file, std::size_t count, Random random, Append append)
{
    OutputFile out{file};
    std::string line;
    for (std::size_t number = 1; number <= count; ++number) {
        line.clear();
        append(line, number, random);
        out.write(line);
    }
    out.close();
}

/// Ids are of one width, so that their order is that of their numbers.
std::size_t id_digits(std::size_t count)
{
    constexpr std::size_t kAtLeast = 7;
    return std::max(kAtLeast, fmt::formatted_size("{}", count));
}

void require_countable(const SynthOptions& options)
{
    constexpr std::size_t kMost = std::numeric_limits<std::uint32_t>::max();
    const std::size_t largest = std::max({options.experts, options.actions, options.requests});
    if (largest > kMost) {
        throw std::invalid_argument{
            fmt::format("write_synthetic_roster: {} records of one kind", largest)};
    }
}

}  // namespace

void write_synthetic_roster(const SynthOptions& options, const KnowledgeData& knowledge)
{
    require_countable(options);
    const World world{knowledge};
    fs::create_directories(options.out);
    const UnfinishedFiles files{options.out};
    const auto write = [&](std::string_view name, std::size_t count, Stream stream, auto append) {
        write_lines(unfinished(options.out, name), count, Random{options.seed, stream}, append);
    };

    Casting casting{world.themes.size()};
    ExpertWriter experts{world, id_digits(options.experts)};
    write(kFiles[0], options.experts, experts_stream,
          [&](std::string& line, std::size_t number, Random& random) {
              experts.append(line, number, casting, random);
          });
    ActionWriter actions{world, casting, {id_digits(options.actions), id_digits(options.experts)}};
    write(kFiles[1], options.actions, actions_stream,
          [&](std::string& line, std::size_t number, Random& random) {
              actions.append(line, number, random);
          });
    RequestWriter requests{world, id_digits(options.requests)};
    write(kFiles[2], options.requests, requests_stream,
          [&](std::string& line, std::size_t number, Random& random) {
              requests.append(line, number, random);
          });
    files.finish();
}

}  // namespace vivier
