// SPDX-License-Identifier: GPL-2.0-or-later
// How a run ends: the one place that maps exceptions to exit codes.

#pragma once

#include <exception>
#include <string>

namespace vivier {

/// help.h says what they mean.
inline constexpr int kExitFine = 0;
inline constexpr int kExitFailure = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitBadInput = 3;
inline constexpr int kExitIndex = 4;
inline constexpr int kExitStorage = 5;

struct Failure {
    int exit_code = kExitFailure;
    std::string message;  // empty: nothing to tell
};

[[nodiscard]] Failure failure_of(const std::exception& exception);

}  // namespace vivier
