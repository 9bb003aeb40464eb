// SPDX-License-Identifier: GPL-2.0-or-later
// The index of the sample roster, built once.

#pragma once

#include "indexer/index_builder.h"
#include "tests/support/bare_knowledge.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

namespace vivier {

inline std::filesystem::path data_folder(std::string_view name)
{
    return std::filesystem::path{VIVIER_DATA_DIR} / name;
}

inline BuildOptions sample_build(std::filesystem::path index)
{
    return {.roster = data_folder("sample"),
            .index = std::move(index),
            .knowledge = data_folder("knowledge"),
            .bad_lines = BadLines::refuse,
            .threads = 1,
            .progress = {}};
}

/// Not to be changed: see copy_index().
inline const std::filesystem::path& sample_index()
{
    static const TemporaryFolder kFolder;
    static const std::filesystem::path kIndex = [] {
        (void)build_index(sample_build(kFolder / "index"));
        return kFolder / "index";
    }();
    return kIndex;
}

inline void copy_index(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

/// Twenty experts of the sample, its actions that name no expert, and a knowledge without glossary
/// and examples: quick to build. All but the index is written to `folder`.
inline BuildOptions small_build(const std::filesystem::path& folder, std::filesystem::path index)
{
    std::string experts;
    std::string line;
    std::ifstream all_experts{data_folder("sample") / "experts.jsonl"};
    for (int i = 0; i < 20 && std::getline(all_experts, line); ++i)
        experts += line + '\n';
    std::string actions;
    std::ifstream all_actions{data_folder("sample") / "actions.jsonl"};
    while (std::getline(all_actions, line)) {
        if (line.find(R"("experts": [])") != std::string::npos) actions += line + '\n';
    }
    BuildOptions options = sample_build(std::move(index));
    options.roster = folder / "roster";
    options.knowledge = write_bare_knowledge(folder / "knowledge");
    write_file(options.roster / "experts.jsonl", experts);
    write_file(options.roster / "actions.jsonl", actions);
    return options;
}

}  // namespace vivier
