// SPDX-License-Identifier: GPL-2.0-or-later
// Files that are on the disk, whole, or not there at all: what publishing stands on.
//
// All functions throw std::filesystem::filesystem_error (a std::system_error that
// names the path): disk full, no permission, read error.

#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace vivier {

/// The whole of `file`.
[[nodiscard]] std::string read_whole_file(const std::filesystem::path& file);

/// Returns once the content of a file, or the names in a folder, would survive a power cut.
void flush_to_disk(const std::filesystem::path& file_or_folder);

/// flush_to_disk() for every file and folder below `folder`, then for itself.
void flush_tree_to_disk(const std::filesystem::path& folder);

/// Puts `content` at `file`: after a crash at any moment, either the old or the new is there.
/// Writes FILE.new beside it, flushes, renames, flushes the folder.
void replace_file(const std::filesystem::path& file, std::string_view content);

}  // namespace vivier
