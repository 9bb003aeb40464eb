// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/phrase_breaks.h"

namespace vivier {

bool is_joined(std::string_view text, const Token& before, const Token& after)
{
    const std::string_view gap = text.substr(before.span.end, after.span.begin - before.span.end);
    const bool breaks = gap.find_first_of(".,;:!?()[]{}\"<>|*=") != std::string_view::npos;
    return !breaks && gap.find("\n\n") == std::string_view::npos;
}

}  // namespace vivier
