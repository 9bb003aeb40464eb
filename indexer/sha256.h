// SPDX-License-Identifier: GPL-2.0-or-later
// SHA-256, by libsodium.

#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace vivier {

/// 64 lower-case hexadecimal digits. Reads the file once, in pieces of 1 MiB.
///
/// @throws std::filesystem::filesystem_error  the file cannot be opened or read.
[[nodiscard]] std::string sha256_of_file(const std::filesystem::path& file);

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_of_text(std::string_view text);

}  // namespace vivier
