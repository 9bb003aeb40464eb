// SPDX-License-Identifier: GPL-2.0-or-later
// One line of actions.jsonl.

#pragma once

#include "engine/domain/action.h"
#include "engine/input/json_field.h"
#include "engine/knowledge/vocabularies.h"
#include "engine/records/record_lines.h"

namespace vivier {

/// Every fault is added to the problems of `line`; what is faulty is left out of the result.
/// Required: id, title (in one language at least), texts (a list, maybe an empty one), and the text
/// in each of them; the id in each entry of experts. Who took part in no role was an expert.
///
/// Who took part is looked up among `experts`, the ids of experts.jsonl. One that is not there is a
/// problem that names ids near to it, and a part left out. One whose own line was left out has been
/// reported there, and goes silently.
[[nodiscard]] LineRecord<Action> read_action(const JsonField& line,
                                             const Vocabularies& vocabularies,
                                             const IdLines& experts);

}  // namespace vivier
