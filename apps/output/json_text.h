// SPDX-License-Identifier: GPL-2.0-or-later
// JSON values as text.

#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>

namespace vivier {

/// On one line, without blanks. Numbers are the shortest that read back as the same: 0.731, where
/// Boost's own serializer writes 7.31E-1.
[[nodiscard]] std::string to_json(const boost::json::value& value);

/// The members of `object` as JSON, without the braces: for objects too large to be built whole.
[[nodiscard]] std::string to_json_members(const boost::json::object& object);

}  // namespace vivier
