// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/replaced_file.h"

#include "apps/command/usage_error.h"
#include "apps/output/write_all.h"
#include "indexer/durable_files.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <cerrno>
#include <system_error>

namespace vivier {
namespace {

namespace fs = std::filesystem;

fs::path resolved(const fs::path& file)
{
    const fs::path path = fs::weakly_canonical(fs::absolute(file));
    if (fs::exists(path) && !fs::is_regular_file(path)) {
        throw UsageError{fmt::format("{} is not a file that can be replaced", file.string())};
    }
    return path;
}

}  // namespace

ReplacedFile::ReplacedFile(const fs::path& file)
    : file_(resolved(file)),
      replacement_(file_.string() + ".new"),
      descriptor_(::open(replacement_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666))
{
    if (descriptor_.is_open()) return;
    throw fs::filesystem_error{"cannot create", replacement_, {errno, std::generic_category()}};
}

ReplacedFile::~ReplacedFile()
{
    std::error_code ignored;  // it is gone where finish() has renamed it
    fs::remove(replacement_, ignored);
}

void ReplacedFile::write(std::string_view data)
{
    constexpr std::size_t kBufferBytes = std::size_t{1} << 16U;
    buffer_ += data;
    if (buffer_.size() >= kBufferBytes) pass_on();
}

void ReplacedFile::pass_on()
{
    write_all(descriptor_.get(), buffer_, replacement_.string());
    buffer_.clear();
}

void ReplacedFile::finish()
{
    pass_on();
    flush_to_disk(replacement_);
    fs::rename(replacement_, file_);
    flush_to_disk(file_.parent_path());
}

}  // namespace vivier
