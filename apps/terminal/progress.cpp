// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/progress.h"

#include <fmt/format.h>

#include <cstdio>

namespace vivier {
namespace {

/// To the start of the line, and all of it erased (ECMA-48).
constexpr std::string_view kEraseLine = "\r\x1b[K";

void tell(const std::string& text)
{
    (void)std::fputs(text.c_str(), stderr);
    (void)std::fflush(stderr);
}

}  // namespace

void ProgressLine::show(std::string_view step, std::size_t done, std::size_t all)
{
    constexpr std::chrono::milliseconds kInterval{100};
    const auto now = std::chrono::steady_clock::now();
    if (step == step_ && now - shown_ < kInterval) return;
    step_ = step;
    shown_ = now;
    const std::string of_all = all > 0 ? fmt::format(" of {}", all) : "";
    tell(fmt::format("{}{} {}{}", kEraseLine, step, done, of_all));
}

void ProgressLine::clear()
{
    if (step_.empty()) return;
    step_.clear();
    tell(std::string{kEraseLine});
}

}  // namespace vivier
