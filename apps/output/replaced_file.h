// SPDX-License-Identifier: GPL-2.0-or-later
// A file that appears whole or not at all.

#pragma once

#include "apps/output/output.h"
#include "indexer/file_descriptor.h"

#include <filesystem>
#include <string>

namespace vivier {

/// Written to FILE.new, which takes the place of FILE in finish(), once it is on the disk. Until
/// then, and after any failure, what was at FILE before is still there. A symbolic link stays one:
/// the file that it leads to is replaced.
class ReplacedFile : public Output {
public:
    /// @throws UsageError  there is something at `file` that is no file, say /dev/null or a folder.
    /// @throws std::system_error  FILE.new cannot be created.
    explicit ReplacedFile(const std::filesystem::path& file);
    ~ReplacedFile() override;
    ReplacedFile(ReplacedFile&&) = delete;
    ReplacedFile& operator=(ReplacedFile&&) = delete;

    void write(std::string_view data) override;

    /// Call once, at the end.
    void finish() override;

private:
    void pass_on();

    std::filesystem::path file_;
    std::filesystem::path replacement_;
    FileDescriptor descriptor_;
    std::string buffer_;
};

}  // namespace vivier
