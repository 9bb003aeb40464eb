// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchmarks/speed/stage.h"

#include "apps/synth/synth.h"
#include "engine/records/request_reader.h"
#include "engine/understanding/understand.h"
#include "indexer/index_builder.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>

namespace vivier {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRequests = 100;
constexpr std::size_t kTextBytes = std::size_t{1} << 20;
constexpr std::uint64_t kSeed = 1;

fs::path knowledge_folder()
{
    return fs::path{VIVIER_DATA_DIR} / "knowledge";
}

double seconds_since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Need> understand_all(const Knowledge& knowledge, const std::vector<Request>& requests)
{
    const Understanding understanding{knowledge};
    std::vector<Need> needs;
    needs.reserve(requests.size());
    for (const Request& request : requests) {
        needs.push_back(understanding.need_of(request));
    }
    return needs;
}

std::vector<Text> first_texts(const Pool& pool)
{
    std::vector<Text> texts;
    std::size_t bytes = 0;
    for (ExpertIndex expert = 0; expert < pool.experts() && bytes < kTextBytes; ++expert) {
        for (const StoredText& stored : pool.expert_texts(expert)) {
            texts.push_back({stored.language(), std::string{pool.text(stored)}});
            bytes += texts.back().text.size();
        }
    }
    return texts;
}

}  // namespace

const Stage& Stage::get()
{
    static const Stage kStage;
    return kStage;
}

Stage::Stage() : index_(build())
{
    requests_ = read_requests(folder_ / "requests.jsonl", knowledge().vocabularies());
    needs_ = understand_all(knowledge(), requests_);
    texts_ = first_texts(pool());
}

void Stage::write_roster()
{
    const auto start = std::chrono::steady_clock::now();
    write_synthetic_roster({.experts = kExperts,
                            .actions = kActions,
                            .requests = kRequests,
                            .seed = kSeed,
                            .out = folder_.path()},
                           read_knowledge(knowledge_folder()));
    synth_seconds_ = seconds_since(start);
}

OpenedIndex Stage::build()
{
    write_roster();
    const auto start = std::chrono::steady_clock::now();
    BuildOptions options;
    options.roster = folder_.path();
    options.index = folder_ / "index";
    options.knowledge = knowledge_folder();
    (void)build_index(options);
    index_seconds_ = seconds_since(start);
    return OpenedIndex::open(options.index);
}

fs::path Stage::experts_database() const
{
    return index_.folder() / "experts.glass";
}

const Request& Stage::long_request() const
{
    const auto is_long = [](const Request& request) {
        return std::ranges::count(request.text, ' ') + 1 >= 130;
    };
    const auto found = std::ranges::find_if(requests_, is_long);
    if (found == requests_.end()) throw std::logic_error{"no request of 130 words or more"};
    return *found;
}

}  // namespace vivier
