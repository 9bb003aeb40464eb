// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/text_relevance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vivier {
namespace {

double mean_of(std::span<const std::uint32_t> lengths)
{
    const auto sum = std::accumulate(lengths.begin(), lengths.end(), std::uint64_t{0});
    return static_cast<double>(sum) / static_cast<double>(lengths.size());
}

}  // namespace

double damped(double count)
{
    return count > 1 ? 1 + std::log(count) : count;
}

Collection expert_texts_of(const Pool& pool)
{
    return {&Pool::expert_postings, pool.expert_lengths()};
}

Collection action_texts_of(const Pool& pool)
{
    return {&Pool::action_postings, pool.action_lengths()};
}

std::vector<double> text_relevance(const Pool& pool, const Collection& collection,
                                   const std::vector<QueryTerm>& terms,
                                   const Bm25Parameters& parameters)
{
    const std::span<const std::uint32_t> lengths = collection.lengths;
    std::vector<double> relevance(lengths.size(), 0.0);
    if (lengths.empty()) return relevance;
    const double mean_length = mean_of(lengths);

    struct Found {
        std::span<const Posting> postings;
        double count = 0;
        double weight = 0;  // damped count x idf
    };
    std::vector<Found> found;
    double query_length = 0;
    for (const QueryTerm& term : terms) {
        const std::span<const Posting> postings = (pool.*collection.postings)(term.term);
        if (postings.empty()) continue;
        const double idf = inverse_document_frequency(lengths.size(), postings.size());
        found.push_back({postings, term.count, damped(term.count) * idf});
        query_length += term.count;
    }
    double ideal = 0;
    for (const Found& term : found) {
        ideal += term.weight * term_saturation(term.count, query_length, mean_length, parameters);
        for (const Posting& posting : term.postings) {
            relevance[posting.document] +=
                term.weight *
                term_saturation(posting.count, lengths[posting.document], mean_length, parameters);
        }
    }
    if (ideal <= 0) return relevance;
    for (double& value : relevance)
        value = std::min(1.0, value / ideal);
    return relevance;
}

}  // namespace vivier
