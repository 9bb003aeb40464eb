// SPDX-License-Identifier: GPL-2.0-or-later
// A need for people to read.

#pragma once

#include "apps/output/names.h"
#include "apps/terminal/grid.h"
#include "engine/domain/need.h"

#include <string>

namespace vivier {

/// A row an item: what it is, its name, how much it counts, and the words of the request that it
/// comes from (or who else said so).
[[nodiscard]] std::string need_table(const Need& need, const Names& names, const Layout& layout);

}  // namespace vivier
