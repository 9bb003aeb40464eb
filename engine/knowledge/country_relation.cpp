// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/country_relation.h"

#include <fmt/format.h>

#include <algorithm>

namespace vivier {
namespace {

template <typename T>
bool contains(const std::vector<T>& all, const T& one)
{
    return std::ranges::find(all, one) != all.end();
}

}  // namespace

std::string country_relation(const CountryData& a, const CountryData& b,
                             const std::map<std::string, std::size_t>& members)
{
    if (a.code == b.code) return {};
    if (contains(a.neighbours, b.code)) return "neighbours";

    const std::string* smallest = nullptr;
    for (const std::string& group : a.groups) {
        const bool is_smaller = smallest == nullptr || members.at(group) < members.at(*smallest);
        if (is_smaller && contains(b.groups, group)) smallest = &group;
    }
    if (smallest != nullptr) return *smallest;

    for (const Language language : a.working_languages) {
        if (contains(b.working_languages, language)) {
            return fmt::format("both work in {}", language.code());
        }
    }
    return {};
}

}  // namespace vivier
