// SPDX-License-Identifier: GPL-2.0-or-later
// One line on a terminal that says how far a long work is.

#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace vivier {

/// Goes to standard error; gone when this object is. Written some ten times a second at most.
class ProgressLine {
public:
    ProgressLine() = default;
    ~ProgressLine() { clear(); }
    ProgressLine(ProgressLine&&) = delete;
    ProgressLine& operator=(ProgressLine&&) = delete;

    /// `all` 0: not known.
    void show(std::string_view step, std::size_t done, std::size_t all);
    void clear();

private:
    std::string step_;
    std::chrono::steady_clock::time_point shown_;
};

}  // namespace vivier
