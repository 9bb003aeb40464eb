// SPDX-License-Identifier: GPL-2.0-or-later
// What the options of a command ask for, whatever the request says.

#pragma once

#include "apps/command/arguments.h"
#include "engine/domain/request.h"
#include "engine/knowledge/vocabularies.h"

namespace vivier {

/// Whether there is any of the options of wish_options().
[[nodiscard]] bool has_wishes(const Arguments& arguments);

/// What --theme, --country, --language, --activity, --from and --to ask for.
///
/// @throws UsageError  a word that is not known (near matches are named), no date, or a period that
///                     ends before it begins.
[[nodiscard]] Wishes wishes_of(const Arguments& arguments, const Vocabularies& vocabularies);

}  // namespace vivier
