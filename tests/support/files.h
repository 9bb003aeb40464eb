// SPDX-License-Identifier: GPL-2.0-or-later
// Whole files, to damage and to compare.

#pragma once

#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace vivier {

inline std::string content_of(const std::filesystem::path& file)
{
    std::ifstream input{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{input}, {}};
}

/// A new file under the name: some file systems flush one that is cut to nothing and written anew,
/// which takes milliseconds.
inline void write_anew(const std::filesystem::path& file, std::string_view content)
{
    std::filesystem::remove(file);
    write_file(file, content);
}

}  // namespace vivier
