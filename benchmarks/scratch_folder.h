// SPDX-License-Identifier: GPL-2.0-or-later
// A folder for one run, gone when it is over.

#pragma once

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace vivier {

class ScratchFolder {
public:
    /// Below the system's folder for temporary files. @throws std::filesystem::filesystem_error
    ScratchFolder()
    {
        std::string name =
            (std::filesystem::temp_directory_path() / "vivier-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) {
            throw std::filesystem::filesystem_error{
                "cannot create", name, {errno, std::generic_category()}};
        }
        path_ = name;
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(ScratchFolder&&) = delete;
    ScratchFolder& operator=(ScratchFolder&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const
    {
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

}  // namespace vivier
