// SPDX-License-Identifier: GPL-2.0-or-later
// Writing to a descriptor, whatever it takes.

#pragma once

#include <string>
#include <string_view>

namespace vivier {

/// @throws std::system_error  that names `name`; OutputClosed where a pipe has no reader.
void write_all(int descriptor, std::string_view data, const std::string& name);

}  // namespace vivier
