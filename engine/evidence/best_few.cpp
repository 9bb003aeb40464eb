// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/best_few.h"

namespace vivier {

double best_few(std::span<const double> values)
{
    double doubt = 1;
    double share = 1;
    for (const double value : values) {
        doubt *= 1 - value * share;
        share *= kNextWitnessShare;
    }
    return 1 - doubt;
}

}  // namespace vivier
