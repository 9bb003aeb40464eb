// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/measures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <stdexcept>
#include <vector>

namespace vivier {
namespace {

int grade_of(const std::string& expert, const Judgements& judgements)
{
    const auto found = judgements.find(expert);
    return found == judgements.end() ? 0 : found->second;
}

std::size_t count_relevant(const Judgements& judgements)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        judgements, [](const auto& judgement) { return judgement.second > 0; }));
}

std::size_t count_relevant(std::span<const std::string> ranking, const Judgements& judgements,
                           std::size_t k)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        ranking.first(std::min(k, ranking.size())),
        [&](const auto& expert) { return grade_of(expert, judgements) > 0; }));
}

/// What a grade adds at a rank counted from 0.
double discounted_gain(int grade, std::size_t rank)
{
    return (std::exp2(grade) - 1) / std::log2(static_cast<double>(rank) + 2);
}

}  // namespace

double ndcg(std::span<const std::string> ranking, const Judgements& judgements, std::size_t k)
{
    std::vector<int> best;
    best.reserve(judgements.size());
    for (const auto& [expert, grade] : judgements)
        best.push_back(grade);
    std::ranges::sort(best, std::ranges::greater{});

    double ideal = 0;
    for (std::size_t rank = 0; rank < std::min(k, best.size()); ++rank)
        ideal += discounted_gain(best[rank], rank);
    if (ideal <= 0) return 0;
    double gain = 0;
    for (std::size_t rank = 0; rank < std::min(k, ranking.size()); ++rank)
        gain += discounted_gain(grade_of(ranking[rank], judgements), rank);
    return gain / ideal;
}

double average_precision(std::span<const std::string> ranking, const Judgements& judgements)
{
    const std::size_t relevant = count_relevant(judgements);
    if (relevant == 0) return 0;
    double sum = 0;
    double found = 0;
    for (std::size_t rank = 0; rank < ranking.size(); ++rank) {
        if (grade_of(ranking[rank], judgements) <= 0) continue;
        found += 1;
        sum += found / static_cast<double>(rank + 1);
    }
    return sum / static_cast<double>(relevant);
}

double reciprocal_rank(std::span<const std::string> ranking, const Judgements& judgements)
{
    for (std::size_t rank = 0; rank < ranking.size(); ++rank) {
        if (grade_of(ranking[rank], judgements) > 0) return 1 / static_cast<double>(rank + 1);
    }
    return 0;
}

double precision(std::span<const std::string> ranking, const Judgements& judgements, std::size_t k)
{
    if (k == 0) throw std::invalid_argument{"precision: k is 0"};
    return static_cast<double>(count_relevant(ranking, judgements, k)) / static_cast<double>(k);
}

double recall(std::span<const std::string> ranking, const Judgements& judgements, std::size_t k)
{
    const std::size_t relevant = count_relevant(judgements);
    if (relevant == 0) return 0;
    return static_cast<double>(count_relevant(ranking, judgements, k)) /
           static_cast<double>(relevant);
}

}  // namespace vivier
