// SPDX-License-Identifier: GPL-2.0-or-later
// How well predicted expertise orders what people said of their own.

#pragma once

#include <map>
#include <string>

namespace vivier {

/// Request id -> how well one person knows it: as they said, or as predicted.
using Expertise = std::map<std::string, double>;

/// One person's pairs of requests.
struct PersonAgreement {
    double loss = 0;  // differences in grade of the pairs in the wrong order, half of those tied
    double all = 0;   // differences in grade of all pairs
    int easy_right = 0;
    int easy = 0;  // pairs of a grade of 4 or more with one of 2 or less
    int hard_right = 0;
    int hard = 0;  // pairs of different grades, both 4 or more
};

/// REQUIRES: every request of `said` is in `predicted`.
///
/// Source: Stelmakh, Wieting, Xi, Neubig and Shah, "A gold standard dataset for the reviewer
/// assignment problem", 2023.
[[nodiscard]] PersonAgreement agreement(const Expertise& said, const Expertise& predicted);

}  // namespace vivier
