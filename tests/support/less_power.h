// SPDX-License-Identifier: GPL-2.0-or-later
// What happens to those who may not, or cannot, write.

#pragma once

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#include <stdexcept>

namespace vivier {

/// While it lives no file can grow beyond `bytes`: writing fails as on a full disk.
class SmallFilesOnly {
public:
    explicit SmallFilesOnly(std::size_t bytes)
    {
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit limit = before_;
        limit.rlim_cur = bytes;
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) throw std::runtime_error{"setrlimit"};
    }
    ~SmallFilesOnly()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SmallFilesOnly(SmallFilesOnly&&) = delete;
    SmallFilesOnly& operator=(SmallFilesOnly&&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

/// While it lives permissions count, even where the tests are run by root.
class NoPrivileges {
public:
    NoPrivileges()
    {
        constexpr uid_t kNobody = 65534;
        if (before_ == 0 && ::seteuid(kNobody) != 0) throw std::runtime_error{"seteuid"};
    }
    ~NoPrivileges() { static_cast<void>(::seteuid(before_) == 0); }
    NoPrivileges(NoPrivileges&&) = delete;
    NoPrivileges& operator=(NoPrivileges&&) = delete;

private:
    uid_t before_ = ::geteuid();
};

}  // namespace vivier
