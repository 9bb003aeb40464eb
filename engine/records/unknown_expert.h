// SPDX-License-Identifier: GPL-2.0-or-later
// The message about an expert who is not in the roster.

#pragma once

#include "engine/records/record_lines.h"

#include <string>
#include <string_view>

namespace vivier {

/// "unknown expert 'E001'; did you mean E0001?". Named are ids one edit away: there are too many of
/// them for the more patient search that vocabularies are given. Cost: linear in all ids.
[[nodiscard]] std::string unknown_expert(std::string_view id, const IdLines& experts);

}  // namespace vivier
