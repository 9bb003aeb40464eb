// SPDX-License-Identifier: GPL-2.0-or-later
// An index that cannot be used.

#pragma once

#include <stdexcept>
#include <string>

namespace vivier {

/// The index is missing, damaged, or of a version that this program does not read.
/// The message names the file; to recover, build the index anew from its roster.
class IndexError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace vivier
