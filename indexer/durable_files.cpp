// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/durable_files.h"

#include "indexer/file_descriptor.h"

#include <fcntl.h>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace vivier {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what, const fs::path& path)
{
    throw fs::filesystem_error{what, path, {errno, std::generic_category()}};
}

void flush(const FileDescriptor& descriptor, const fs::path& path)
{
    if (::fsync(descriptor.get()) != 0) fail("cannot flush to disk", path);
}

void write_all(const FileDescriptor& descriptor, std::string_view content, const fs::path& path)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor.get(), content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("cannot write", path);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
}

void write_new_file(const fs::path& file, std::string_view content)
{
    const FileDescriptor descriptor{
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)};
    if (!descriptor.is_open()) fail("cannot create", file);
    write_all(descriptor, content, file);
    flush(descriptor, file);
}

}  // namespace

std::string read_whole_file(const fs::path& file)
{
    errno = 0;
    std::ifstream input{file, std::ios::binary};
    if (!input) fail("cannot open", file);
    std::string content{std::istreambuf_iterator<char>{input}, {}};
    if (input.bad()) fail("cannot read", file);
    return content;
}

void flush_to_disk(const fs::path& file_or_folder)
{
    const FileDescriptor descriptor{::open(file_or_folder.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!descriptor.is_open()) fail("cannot open", file_or_folder);
    flush(descriptor, file_or_folder);
}

void flush_tree_to_disk(const fs::path& folder)
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator{folder}) {
        flush_to_disk(entry.path());
    }
    flush_to_disk(folder);
}

void replace_file(const fs::path& file, std::string_view content)
{
    fs::path replacement = file;
    replacement += ".new";
    write_new_file(replacement, content);
    fs::rename(replacement, file);
    flush_to_disk(file.parent_path());
}

}  // namespace vivier
