// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/json_values.h"

#include <boost/json/array.hpp>

#include <array>

namespace vivier {

boost::json::value span_json(const std::optional<Span>& span)
{
    if (!span) return nullptr;
    return boost::json::array{span->begin, span->end};
}

boost::json::value date_json(const std::optional<Date>& date)
{
    if (!date) return nullptr;
    return boost::json::value(date->to_string());
}

boost::json::value language_code_json(const std::optional<Language>& language)
{
    if (!language) return nullptr;
    return boost::json::value(language->code());
}

std::string_view name_of(Origin origin)
{
    constexpr std::array<std::string_view, 3> kNames{"text", "wish", "option"};
    return kNames[static_cast<std::size_t>(origin)];
}

}  // namespace vivier
