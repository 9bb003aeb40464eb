// SPDX-License-Identifier: GPL-2.0-or-later
// Whether bytes are text.

#pragma once

#include <string_view>

namespace vivier {

/// Whether `text` is well-formed UTF-8. Cost: linear, some GB/s.
[[nodiscard]] bool is_utf8(std::string_view text) noexcept;

}  // namespace vivier
