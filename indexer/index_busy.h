// SPDX-License-Identifier: GPL-2.0-or-later
// An index that somebody else is building.

#pragma once

#include <stdexcept>

namespace vivier {

/// Another build of the same index is running. Nothing was changed; try again when it is done.
class IndexBusy : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace vivier
