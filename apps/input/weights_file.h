// SPDX-License-Identifier: GPL-2.0-or-later
// Weights that somebody chose.

#pragma once

#include "apps/command/arguments.h"
#include "engine/ranking/weights.h"

#include <filesystem>

namespace vivier {

/// A JSON object, kind of evidence -> weight, say {"themes": 2, "countries": 1}. They need not sum
/// to 1; a kind that is not there counts nothing.
///
/// @throws DataError  the file cannot be read or is no such object, a kind is unknown, a weight is
///                    negative, or none is above 0. Every fault is in it.
[[nodiscard]] PerKind read_weights(const std::filesystem::path& file);

/// --weights, or the default.
[[nodiscard]] PerKind weights_of(const Arguments& arguments);

}  // namespace vivier
