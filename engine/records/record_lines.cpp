// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/record_lines.h"

#include "engine/input/quoted.h"

#include <fmt/format.h>

namespace vivier {

void add_id(const JsonField& line, const std::string& id, std::size_t number, IdLines& ids)
{
    if (id.empty()) return;
    const auto [first, is_new] = ids.emplace(id, IdLine{.number = number});
    if (is_new) return;
    line["id"].add_problem(
        fmt::format("{} is also on line {}", vivier::quoted(id), first->second.number));
}

}  // namespace vivier
