// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace vivier {
namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 20;

}  // namespace

OutputFile::OutputFile(std::filesystem::path file) : file_(std::move(file))
{
    descriptor_ = ::open(file_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor_ < 0) fail("cannot create");
}

OutputFile::~OutputFile()
{
    if (descriptor_ >= 0) ::close(descriptor_);
}

void OutputFile::write(std::string_view bytes)
{
    size_ += bytes.size();
    if (buffer_.size() + bytes.size() > kBufferBytes) flush();
    if (bytes.size() > kBufferBytes) {
        write_through(bytes);  // a column of a large pool: not a second time in memory
    } else {
        buffer_.append(bytes);
    }
}

void OutputFile::flush()
{
    write_through(buffer_);
    buffer_.clear();
}

void OutputFile::write_through(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("cannot write");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void OutputFile::close()
{
    flush();
    if (::fsync(descriptor_) != 0) fail("cannot flush");
    if (::close(std::exchange(descriptor_, -1)) != 0) fail("cannot close");
}

void OutputFile::fail(const char* what) const
{
    throw std::system_error{errno, std::generic_category(),
                            fmt::format("{} {}", what, file_.string())};
}

}  // namespace vivier
