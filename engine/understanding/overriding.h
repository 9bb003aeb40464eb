// SPDX-License-Identifier: GPL-2.0-or-later
// Puts wishes above what was understood so far.

#pragma once

#include "engine/domain/need.h"
#include "engine/domain/request.h"
#include "engine/knowledge/vocabularies.h"

namespace vivier {

/// Kind by kind: where `wishes` say something, they are what the need holds, and what it held of
/// that kind moves to Need::overridden, unless it is wished for as well: that keeps its place in
/// the text. Countries merely mentioned stay, for they do not count. Themes and countries wished
/// for weigh the same. A period's other end that would make it end before it starts moves too.
///
/// `by`: Origin::wish or Origin::option, later ones after earlier ones.
void override_need(Need& need, const Wishes& wishes, Origin by, const Vocabularies& vocabularies);

}  // namespace vivier
