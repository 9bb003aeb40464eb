// SPDX-License-Identifier: GPL-2.0-or-later
// One line of experts.jsonl.

#pragma once

#include "engine/domain/expert.h"
#include "engine/input/json_field.h"
#include "engine/knowledge/vocabularies.h"

namespace vivier {

/// Every fault is added to the problems of `line`; what is faulty is left out of the result, which
/// is good only if there was none. Required: id, name, texts (a list, maybe an empty one), and the
/// text in each of them; the code or id in each entry of languages, themes and countries. A text
/// of no kind is a bio.
///
/// A period of availability with no "from" begins on the first day that a date can name
/// (0000-01-01), one with no "to" ends on the last (9999-12-31).
[[nodiscard]] Expert read_expert(const JsonField& line, const Vocabularies& vocabularies);

}  // namespace vivier
