// SPDX-License-Identifier: GPL-2.0-or-later
// The version of what the indexer writes.

#pragma once

namespace vivier {

/// Raised whenever a file of a generation changes its meaning; readers refuse others.
inline constexpr int kIndexFormatVersion = 1;

}  // namespace vivier
