// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/agreement_of_rankings.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vivier {
namespace {

/// How many pairs stand in the wrong order, by merging. `spare`: as long as `ranks`.
std::uint64_t count_inversions(std::span<std::size_t> ranks, std::span<std::size_t> spare)
{
    if (ranks.size() < 2) return 0;
    const std::size_t half = ranks.size() / 2;
    std::uint64_t inversions = count_inversions(ranks.first(half), spare.first(half)) +
                               count_inversions(ranks.subspan(half), spare.subspan(half));
    std::size_t left = 0;
    std::size_t right = half;
    for (std::size_t& next : spare) {
        const bool takes_left =
            right == ranks.size() || (left < half && ranks[left] <= ranks[right]);
        if (!takes_left) inversions += half - left;
        next = takes_left ? ranks[left++] : ranks[right++];
    }
    std::ranges::copy(spare, ranks.begin());
    return inversions;
}

}  // namespace

double top_overlap(std::span<const std::string> a, std::span<const std::string> b, std::size_t k)
{
    const auto first = a.first(std::min(k, a.size()));
    const auto second = b.first(std::min(k, b.size()));
    const std::size_t longer = std::max(first.size(), second.size());
    if (longer == 0) return 1;
    const std::unordered_set<std::string_view> known{second.begin(), second.end()};
    const auto shared =
        std::ranges::count_if(first, [&](const std::string& id) { return known.contains(id); });
    return static_cast<double>(shared) / static_cast<double>(longer);
}

double kendall_tau(std::span<const std::string> a, std::span<const std::string> b)
{
    std::unordered_map<std::string_view, std::size_t> rank_in_b;
    for (std::size_t rank = 0; rank < b.size(); ++rank)
        rank_in_b.emplace(b[rank], rank);
    std::vector<std::size_t> ranks;
    for (const std::string& id : a) {
        const auto found = rank_in_b.find(id);
        if (found != rank_in_b.end()) ranks.push_back(found->second);
    }
    if (ranks.size() < 2) return 1;
    std::vector<std::size_t> spare(ranks.size());
    const auto wrong = static_cast<double>(count_inversions(ranks, spare));
    const auto n = static_cast<double>(ranks.size());
    return 1 - 4 * wrong / (n * (n - 1));
}

}  // namespace vivier
