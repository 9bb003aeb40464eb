// SPDX-License-Identifier: GPL-2.0-or-later
// A command that was called in a way it cannot be called.

#pragma once

#include <stdexcept>

namespace vivier {

/// The message names the option or the word, and near matches where there are any.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace vivier
