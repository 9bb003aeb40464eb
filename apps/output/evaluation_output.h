// SPDX-License-Identifier: GPL-2.0-or-later
// How good rankings are, measured and printed.

#pragma once

#include "apps/terminal/display.h"
#include "engine/evaluation/qrels.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

inline constexpr std::array<std::string_view, 5> kMeasureNames{"ndcg@10", "map", "mrr", "p@5",
                                                               "recall@20"};

/// One number a measure, in the order of kMeasureNames.
using Measures = std::array<double, kMeasureNames.size()>;

struct MeasuredRequest {
    std::string request;
    Measures measures{};
};

struct Evaluation {
    std::vector<MeasuredRequest> requests;  // in the order of their file
    std::vector<std::string> without_judgements;
};

/// `ranking`: ids, best first, all of them.
[[nodiscard]] Measures measure(std::span<const std::string> ranking, const Judgements& judgements);

/// All zero where there is none.
[[nodiscard]] Measures mean_of(const std::vector<MeasuredRequest>& requests);

/// {"requests": n, measure: mean, ..., "per_request": [{"request", measure: value, ...}],
/// "without_judgements": [id]}, with a line end.
[[nodiscard]] std::string evaluation_json(const Evaluation& evaluation);
[[nodiscard]] std::string evaluation_table(const Evaluation& evaluation, const Display& display);

}  // namespace vivier
