// SPDX-License-Identifier: GPL-2.0-or-later
// One builder at a time for an index.

#pragma once

#include "indexer/file_descriptor.h"

#include <filesystem>

namespace vivier {

/// Holds INDEX/lock (flock) while it lives. The system lets go of it when the process ends,
/// however it ends, so a killed build locks nobody out. The file itself stays: to remove it
/// would let two builders each lock a file of their own.
class BuildLock {
public:
    /// Does not wait. `index` must exist.
    ///
    /// @throws IndexBusy  another build holds it; the message names its process.
    /// @throws std::filesystem::filesystem_error  the lock file cannot be written.
    explicit BuildLock(const std::filesystem::path& index);

private:
    FileDescriptor descriptor_;
};

}  // namespace vivier
