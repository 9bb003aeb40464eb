// SPDX-License-Identifier: GPL-2.0-or-later
// Tables of what was measured, on standard output.

#pragma once

#include "benchmarks/quality/ladder.h"
#include "engine/domain/request.h"

#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// What one rung makes of every request, in the order of the requests.
struct RungResult {
    std::string_view rung;
    std::vector<Measured> measured;
    std::vector<RankedIds> rankings;
};

/// Means of every measure by rung, with each rung's gain in nDCG@10 over the one before and the
/// interval of 95 % of it: for requests in English, in French, and for both.
///
/// For both, a request in two languages ("R01-fr", "R01-en") is one observation, the mean of the
/// two: taken for two, they would make the interval narrower than it is.
void print_ladder(std::string_view title, const std::vector<Request>& requests,
                  const std::vector<RungResult>& results);

/// How alike the rankings of a request in French and in English are, request by request.
void print_parity(std::string_view title, const std::vector<Request>& requests,
                  const std::vector<RankedIds>& rankings);

}  // namespace vivier
