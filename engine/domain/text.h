// SPDX-License-Identifier: GPL-2.0-or-later
// A text in a known language.

#pragma once

#include "engine/domain/language.h"

#include <optional>
#include <string>

namespace vivier {

/// UTF-8, as it came. `language` is what the record says; missing if it does not.
struct Text {
    std::optional<Language> language;
    std::string text;
};

}  // namespace vivier
