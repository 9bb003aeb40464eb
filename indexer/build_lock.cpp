// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build_lock.h"

#include "indexer/index_busy.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>

namespace vivier {
namespace {

namespace fs = std::filesystem;

FileDescriptor open_lock(const fs::path& file)
{
    FileDescriptor descriptor{::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)};
    if (!descriptor.is_open()) {
        throw fs::filesystem_error{"cannot open", file, {errno, std::generic_category()}};
    }
    return descriptor;
}

/// ", pid N", or nothing where the holder has not yet written it.
std::string name_holder(const FileDescriptor& descriptor)
{
    std::array<char, 20> digits{};
    const ssize_t read = ::pread(descriptor.get(), digits.data(), digits.size(), 0);
    if (read <= 0) return {};
    return fmt::format(", pid {}", std::string_view{digits.data(), static_cast<std::size_t>(read)});
}

void write_holder(const FileDescriptor& descriptor, const fs::path& file)
{
    const std::string pid = fmt::format("{}", ::getpid());
    if (::ftruncate(descriptor.get(), 0) != 0 ||
        ::pwrite(descriptor.get(), pid.data(), pid.size(), 0) < 0) {
        throw fs::filesystem_error{"cannot write", file, {errno, std::generic_category()}};
    }
}

}  // namespace

BuildLock::BuildLock(const fs::path& index) : descriptor_(open_lock(index / "lock"))
{
    if (::flock(descriptor_.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            throw IndexBusy{fmt::format("{}: another build is running{}", index.string(),
                                        name_holder(descriptor_))};
        }
        throw fs::filesystem_error{"cannot lock", index, {errno, std::generic_category()}};
    }
    write_holder(descriptor_, index / "lock");
}

}  // namespace vivier
