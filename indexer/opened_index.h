// SPDX-License-Identifier: GPL-2.0-or-later
// The live generation of an index, open for reading.

#pragma once

#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "indexer/manifest.h"

#include <filesystem>
#include <string>

namespace vivier {

/// Stays what it is while newer generations are published. Safe to share between threads.
class OpenedIndex {
public:
    /// Checks that every file of the manifest is there in its size; `check_index` checks the rest.
    ///
    /// @throws IndexError  nothing is published, or a file is missing, damaged, or of a version
    ///                     that this program does not read. The message names it.
    /// @throws std::filesystem::filesystem_error  a file cannot be read.
    [[nodiscard]] static OpenedIndex open(const std::filesystem::path& index);

    /// The same for a generation that is not, or no longer, the live one. `name` is what
    /// generation() says.
    [[nodiscard]] static OpenedIndex open_generation(std::string name,
                                                     std::filesystem::path folder);

    [[nodiscard]] const std::string& generation() const noexcept { return generation_; }
    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return folder_; }
    [[nodiscard]] const Manifest& manifest() const noexcept { return manifest_; }
    [[nodiscard]] const Pool& pool() const noexcept { return pool_; }

    /// What the generation was built with.
    [[nodiscard]] const Knowledge& knowledge() const noexcept { return knowledge_; }

private:
    OpenedIndex(std::string generation, std::filesystem::path folder);

    std::string generation_;
    std::filesystem::path folder_;
    Manifest manifest_;
    Knowledge knowledge_;
    Pool pool_;
};

}  // namespace vivier
