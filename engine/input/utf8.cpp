// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/utf8.h"

#include <simdjson.h>

namespace vivier {

bool is_utf8(std::string_view text) noexcept
{
    return simdjson::validate_utf8(text.data(), text.size());
}

}  // namespace vivier
