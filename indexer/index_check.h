// SPDX-License-Identifier: GPL-2.0-or-later
// Whether every byte of an index is what was published.

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vivier {

struct CheckReport {
    std::string generation;           // the live one
    std::size_t files = 0;            // that were looked at
    std::vector<std::string> faults;  // "generations/000007/pool.bin: SHA-256 differs", ...
};

/// Reads the live generation whole: the manifest, the size and SHA-256 of every file, files that
/// the manifest does not list, Xapian's own check of its databases, the pool's columns, and that
/// databases and pool hold the same number of documents. Does not stop at the first fault.
///
/// @throws IndexError  there is no index, or CURRENT or the manifest cannot be read.
[[nodiscard]] CheckReport check_index(const std::filesystem::path& index);

}  // namespace vivier
