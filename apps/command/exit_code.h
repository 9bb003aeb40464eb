// SPDX-License-Identifier: GPL-2.0-or-later
// How a run ends: the one place that maps exceptions to exit codes.

#pragma once

#include <exception>
#include <string>

namespace vivier {

/// help.h says what they mean.
enum ExitCode : int {
    kExitFine = 0,
    kExitFailure = 1,
    kExitUsage = 2,
    kExitBadInput = 3,
    kExitIndex = 4,
    kExitStorage = 5,
};

struct Failure {
    int exit_code = kExitFailure;
    std::string message;  // empty: nothing to tell
};

[[nodiscard]] Failure failure_of(const std::exception& exception);

}  // namespace vivier
