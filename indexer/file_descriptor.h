// SPDX-License-Identifier: GPL-2.0-or-later
// An open file of the operating system, closed when it goes out of scope.

#pragma once

#include <unistd.h>

#include <utility>

namespace vivier {

/// Owns a descriptor of open(2); negative where opening failed (errno says why).
class FileDescriptor {
public:
    explicit FileDescriptor(int descriptor) noexcept : descriptor_(descriptor) {}
    ~FileDescriptor()
    {
        if (is_open()) ::close(descriptor_);
    }
    FileDescriptor(FileDescriptor&& other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1))
    {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }

    [[nodiscard]] bool is_open() const noexcept { return descriptor_ >= 0; }
    [[nodiscard]] int get() const noexcept { return descriptor_; }

private:
    int descriptor_;
};

}  // namespace vivier
