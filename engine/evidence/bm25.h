// SPDX-License-Identifier: GPL-2.0-or-later
// BM25, and the most that a query could earn by it.
//
// Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009,
// equation 3.15; the idf is Lucene's, which is never negative.

#pragma once

#include <cstddef>
#include <cstdint>

namespace vivier {

struct Bm25Parameters {
    double k1 = 1.2;  // >= 0: how soon further occurrences stop counting
    double b = 0.75;  // in [0, 1]: how much long documents are held against
};

/// ln(1 + (documents - holding + .5) / (holding + .5)), > 0.
/// REQUIRES: holding <= documents.
[[nodiscard]] double inverse_document_frequency(std::size_t documents, std::size_t holding);

/// count (k1 + 1) / (count + k1 (1 - b + b length / mean_length)), in [0, k1 + 1).
/// REQUIRES: mean_length > 0.
[[nodiscard]] double term_saturation(double count, double length, double mean_length,
                                     const Bm25Parameters& parameters);

}  // namespace vivier
