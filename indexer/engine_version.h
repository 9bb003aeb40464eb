// SPDX-License-Identifier: GPL-2.0-or-later
// The version of this program.

#pragma once

#include <string_view>

namespace vivier {

/// "0.1.0": the project's version in CMakeLists.txt.
[[nodiscard]] std::string_view engine_version() noexcept;

}  // namespace vivier
