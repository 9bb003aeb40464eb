// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchmarks/quality/expertise_agreement.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace vivier {

PersonAgreement agreement(const Expertise& said, const Expertise& predicted)
{
    constexpr double kHigh = 4;
    constexpr double kLow = 2;

    PersonAgreement person;
    for (auto first = said.begin(); first != said.end(); ++first) {
        for (auto second = std::next(first); second != said.end(); ++second) {
            const double difference = first->second - second->second;
            if (difference == 0) continue;
            const double found = predicted.at(first->first) - predicted.at(second->first);
            const bool is_right = found * difference > 0;
            const double low = std::min(first->second, second->second);
            const double high = std::max(first->second, second->second);
            person.all += std::abs(difference);
            if (!is_right) person.loss += std::abs(difference) * (found == 0 ? 0.5 : 1);
            if (low >= kHigh) {
                ++person.hard;
                person.hard_right += is_right ? 1 : 0;
            } else if (high >= kHigh && low <= kLow) {
                ++person.easy;
                person.easy_right += is_right ? 1 : 0;
            }
        }
    }
    return person;
}

}  // namespace vivier
