// SPDX-License-Identifier: GPL-2.0-or-later
// The request that a command is about.

#pragma once

#include "apps/command/arguments.h"
#include "engine/domain/need.h"
#include "engine/domain/request.h"
#include "engine/knowledge/knowledge.h"

namespace vivier {

/// The words of the command line; or the file of --request; or standard input, where the only
/// word is "-"; or no text, where nothing but options says what is wanted.
///
/// @throws UsageError  none of these, or two.
/// @throws DataError   the file or standard input cannot be read or is bad; a word is not UTF-8.
[[nodiscard]] Request request_of(const Arguments& arguments, const Vocabularies& vocabularies);

/// A request, and what the engine understood of it.
struct UnderstoodRequest {
    Request request;
    Need need;
};

/// request_of(), wishes_of() and what the engine makes of them. @throws as they do.
[[nodiscard]] UnderstoodRequest understand_arguments(const Arguments& arguments,
                                                     const Knowledge& knowledge);

}  // namespace vivier
