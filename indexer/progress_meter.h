// SPDX-License-Identifier: GPL-2.0-or-later
// Tells how far a build is, not more often than anybody can see.

#pragma once

#include "indexer/index_builder.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace vivier {

/// Reports each step when it starts and when it is done, and every kInterval in between. Borrows
/// `report`, which may be empty.
class ProgressMeter {
public:
    explicit ProgressMeter(const std::function<void(const BuildProgress&)>& report)
        : report_(&report)
    {}

    /// The next step; `all` as in BuildProgress.
    void begin(std::string step, std::size_t all = 0)
    {
        progress_ = {std::move(step), 0, all};
        tell();
    }

    /// One more record of the step is done.
    void advance()
    {
        ++progress_.done;
        if (progress_.done == progress_.all || Clock::now() - told_ >= kInterval) tell();
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kInterval{100};

    void tell()
    {
        told_ = Clock::now();
        if (*report_) (*report_)(progress_);
    }

    const std::function<void(const BuildProgress&)>* report_;
    BuildProgress progress_;
    Clock::time_point told_;
};

}  // namespace vivier
