// SPDX-License-Identifier: GPL-2.0-or-later
// Which language a text is in.

#pragma once

#include "engine/domain/language.h"

#include <optional>
#include <string_view>

namespace vivier {

/// The language of `text`, or nothing where it cannot be told (empty, names and
/// numbers only, a language without an ISO 639-1 code). cld2 decides where it
/// says that it is reliable; short or unreliable texts are decided by the
/// function words of the supported languages and by script.
[[nodiscard]] std::optional<Language> detect_language(std::string_view text);

}  // namespace vivier
