// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "apps/command/command.h"

namespace vivier {

[[nodiscard]] Command synth_command();

}  // namespace vivier
