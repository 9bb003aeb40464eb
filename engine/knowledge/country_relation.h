// SPDX-License-Identifier: GPL-2.0-or-later
// Why experience of one country counts for another, in words.

#pragma once

#include "engine/knowledge/knowledge_data.h"

#include <map>
#include <string>

namespace vivier {

/// The strongest reason of country_kernel(): "neighbours", "SOUTH_CAUCASUS" (the smallest group
/// that both belong to, `members` telling how many a group has), "both work in ru"; "" where
/// nothing relates them, and for a country and itself.
[[nodiscard]] std::string country_relation(const CountryData& a, const CountryData& b,
                                           const std::map<std::string, std::size_t>& members);

}  // namespace vivier
