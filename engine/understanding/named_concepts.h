// SPDX-License-Identifier: GPL-2.0-or-later
// The activities and institutions that a request names.

#pragma once

#include "engine/domain/need.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/reading.h"

#include <vector>

namespace vivier {

/// Those named for sure and not excluded: each once, in the order of the text.
[[nodiscard]] std::vector<NeededActivity> read_activities(const Reading& reading,
                                                          const Exclusions& exclusions);
[[nodiscard]] std::vector<NeededInstitution> read_institutions(const Reading& reading,
                                                               const Exclusions& exclusions);

}  // namespace vivier
