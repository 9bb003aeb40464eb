// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/manifest.h"

#include "engine/domain/index_error.h"
#include "indexer/durable_files.h"
#include "indexer/index_version.h"
#include "indexer/sha256.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>

namespace vivier {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

json::array to_json(const std::vector<FileRecord>& files)
{
    json::array all;
    for (const FileRecord& file : files) {
        all.push_back(
            json::object{{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    }
    return all;
}

std::string to_line(const json::object& object)
{
    return json::serialize(object) + '\n';
}

/// Takes a manifest apart; whatever is not as it should be ends in an IndexError.
class ManifestReader {
public:
    ManifestReader(std::string_view content, const fs::path& file) : file_(&file)
    {
        json::error_code error;
        root_ = json::parse(content, error);
        if (error) fail(fmt::format("not JSON: {}", error.message()));
        if (!root_.is_object()) fail("not a JSON object");
    }

    void check_version() const
    {
        const std::uint64_t version = count(root_, "format");
        if (version == kIndexFormatVersion) return;
        fail(fmt::format("written in format {}, this program reads format {}", version,
                         kIndexFormatVersion));
    }

    [[nodiscard]] Manifest read() const
    {
        const json::value& counts = member(root_, "counts");
        return {.engine_version = text(root_, "engine"),
                .created = text(root_, "created"),
                .experts = count(counts, "experts"),
                .actions = count(counts, "actions"),
                .skipped = count(counts, "skipped"),
                .bad_lines = text(member(root_, "settings"), "bad_lines"),
                .source = files("source"),
                .files = files("files")};
    }

    [[noreturn]] void fail(std::string_view what) const
    {
        throw IndexError{
            fmt::format("{}: {}; build the index again with vivier index", file_->string(), what)};
    }

private:
    [[nodiscard]] const json::value& member(const json::value& parent, std::string_view key) const
    {
        const json::object* const object = parent.if_object();
        const json::value* const found = object == nullptr ? nullptr : object->if_contains(key);
        if (found == nullptr) fail(fmt::format("'{}' is missing", key));
        return *found;
    }

    [[nodiscard]] std::string text(const json::value& parent, std::string_view key) const
    {
        const json::value& value = member(parent, key);
        if (!value.is_string()) fail(fmt::format("'{}' is not a text", key));
        return std::string{std::string_view{value.get_string()}};
    }

    [[nodiscard]] std::uint64_t count(const json::value& parent, std::string_view key) const
    {
        json::error_code error;
        const auto number = member(parent, key).to_number<std::uint64_t>(error);
        if (error) fail(fmt::format("'{}' is not a count", key));
        return number;
    }

    [[nodiscard]] std::vector<FileRecord> files(std::string_view key) const
    {
        const json::value& value = member(root_, key);
        if (!value.is_array()) fail(fmt::format("'{}' is not a list", key));
        std::vector<FileRecord> all;
        for (const json::value& file : value.get_array()) {
            all.push_back({text(file, "path"), count(file, "bytes"), text(file, "sha256")});
        }
        return all;
    }

    const fs::path* file_;
    json::value root_;
};

}  // namespace

FileRecord describe_file(const fs::path& folder, std::string path)
{
    const fs::path file = folder / path;
    return {std::move(path), fs::file_size(file), sha256_of_file(file)};
}

std::vector<std::string> list_files(const fs::path& folder)
{
    std::vector<std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator{folder}) {
        if (entry.is_directory()) continue;
        std::string path = entry.path().lexically_relative(folder).generic_string();
        if (path != kManifestFile) files.push_back(std::move(path));
    }
    std::ranges::sort(files);
    return files;
}

std::string to_json(const Manifest& manifest)
{
    json::object object{
        {"format", kIndexFormatVersion},
        {"engine", manifest.engine_version},
        {"created", manifest.created},
        {"counts",
         {{"experts", manifest.experts},
          {"actions", manifest.actions},
          {"skipped", manifest.skipped}}},
        {"settings", {{"bad_lines", manifest.bad_lines}}},
        {"source", to_json(manifest.source)},
        {"files", to_json(manifest.files)},
        {"checksum", ""},
    };
    object["checksum"] = sha256_of_text(to_line(object));
    return to_line(object);
}

void write_manifest(const Manifest& manifest, const fs::path& folder)
{
    replace_file(folder / kManifestFile, to_json(manifest));
}

Manifest read_manifest(const fs::path& folder)
{
    const fs::path file = folder / kManifestFile;
    if (!fs::exists(file)) {
        throw IndexError{
            fmt::format("{}: missing; build the index again with vivier index", file.string())};
    }
    const std::string content = read_whole_file(file);
    const ManifestReader reader{content, file};
    reader.check_version();
    Manifest manifest = reader.read();
    if (to_json(manifest) != content) reader.fail("damaged: its checksum does not match");
    return manifest;
}

}  // namespace vivier
