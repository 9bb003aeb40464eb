// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/domain/data_error.h"

#include <fmt/format.h>

namespace vivier {

std::string Problem::to_string() const
{
    std::string place = line == 0 ? file : fmt::format("{}:{}", file, line);
    if (!field.empty()) place += fmt::format(": {}", field);
    return fmt::format("{}: {}", place, message);
}

void Problems::add(Problem problem)
{
    ++count_;
    if (!is_full()) kept_.push_back(std::move(problem));
}

void Problems::add(const Problems& more)
{
    for (const Problem& problem : more.kept_)
        add(problem);
    count_ += more.count_ - more.kept_.size();
}

std::string Problems::to_string() const
{
    std::string all;
    for (const Problem& problem : kept_) {
        if (!all.empty()) all += '\n';
        all += problem.to_string();
    }
    if (count_ > kept_.size()) all += fmt::format("\n... and {} more", count_ - kept_.size());
    return all;
}

}  // namespace vivier
