// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/bm25.h"

#include <cmath>

namespace vivier {

double inverse_document_frequency(std::size_t documents, std::size_t holding)
{
    const auto all = static_cast<double>(documents);
    const auto having = static_cast<double>(holding);
    return std::log(1 + (all - having + 0.5) / (having + 0.5));
}

double term_saturation(double count, double length, double mean_length,
                       const Bm25Parameters& parameters)
{
    const double relative_length = 1 - parameters.b + parameters.b * length / mean_length;
    return count * (parameters.k1 + 1) / (count + parameters.k1 * relative_length);
}

}  // namespace vivier
