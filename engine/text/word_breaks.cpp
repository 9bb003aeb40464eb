// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/word_breaks.h"

#include <unicode/ubrk.h>

namespace vivier {

std::optional<Span> WordBreaks::next()
{
    while (const auto segment = breaks_.next()) {
        if (segment->rule_status >= UBRK_WORD_NUMBER) return segment->span;
    }
    return std::nullopt;
}

}  // namespace vivier
