// SPDX-License-Identifier: GPL-2.0-or-later
// What a generation consists of, and what it was made from: manifest.json.
//
//     {"format": 1, "engine": "0.1.0", "created": "2022-06-13T09:30:00Z",
//      "counts": {"experts": 120, "actions": 45, "skipped": 0},
//      "settings": {"bad_lines": "refuse"},
//      "source": [{"path": "actions.jsonl", "bytes": 49424, "sha256": "..."}, ...],
//      "files": [{"path": "actions.glass", "bytes": 294912, "sha256": "..."}, ...],
//      "checksum": "..."}
//
// "source": the roster's files; "files": all files of the generation but this one, the
// knowledge that was used among them. "checksum": SHA-256 of the manifest's own bytes with the
// checksum left empty, so that damage to any of them shows.

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

inline constexpr std::string_view kManifestFile = "manifest.json";

/// One file, by what it holds.
struct FileRecord {
    std::string path;  // relative to its folder, '/' between the parts
    std::uint64_t bytes = 0;
    std::string sha256;  // 64 hexadecimal digits

    friend bool operator==(const FileRecord&, const FileRecord&) = default;
};

/// The format version is not a field: a Manifest in memory is always of kIndexFormatVersion.
struct Manifest {
    std::string engine_version;
    std::string created;  // UTC, "YYYY-MM-DDTHH:MM:SSZ"
    std::size_t experts = 0;
    std::size_t actions = 0;
    std::size_t skipped = 0;  // bad lines left out
    std::string bad_lines;    // "refuse" or "skip"
    std::vector<FileRecord> source;
    std::vector<FileRecord> files;  // by path

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// Reads the file. @throws std::filesystem::filesystem_error  it cannot be read.
[[nodiscard]] FileRecord describe_file(const std::filesystem::path& folder, std::string path);

/// The regular files below `folder`, relative to it, sorted; the manifest left out.
[[nodiscard]] std::vector<std::string> list_files(const std::filesystem::path& folder);

/// One line of JSON, keys in the order above.
[[nodiscard]] std::string to_json(const Manifest& manifest);

/// Writes FOLDER/manifest.json, flushed to the disk.
/// @throws std::filesystem::filesystem_error  disk full, no permission.
void write_manifest(const Manifest& manifest, const std::filesystem::path& folder);

/// Reads FOLDER/manifest.json.
///
/// @throws IndexError  it is missing, of another format version, or not in every byte what
///                     write_manifest() wrote; the message names the file and what is wrong.
[[nodiscard]] Manifest read_manifest(const std::filesystem::path& folder);

}  // namespace vivier
