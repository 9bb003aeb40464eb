// SPDX-License-Identifier: GPL-2.0-or-later
// Small values of the engine as JSON; what is missing is null.

#pragma once

#include "engine/domain/date.h"
#include "engine/domain/language.h"
#include "engine/domain/need.h"
#include "engine/domain/span.h"

#include <boost/json/value.hpp>

#include <optional>
#include <string_view>

namespace vivier {

[[nodiscard]] boost::json::value span_json(const std::optional<Span>& span);
[[nodiscard]] boost::json::value date_json(const std::optional<Date>& date);
[[nodiscard]] boost::json::value language_code_json(const std::optional<Language>& language);

/// "text", "wish", "option".
[[nodiscard]] std::string_view name_of(Origin origin);

}  // namespace vivier
