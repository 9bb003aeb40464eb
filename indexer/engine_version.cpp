// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/engine_version.h"

namespace vivier {

std::string_view engine_version() noexcept
{
    return VIVIER_VERSION;
}

}  // namespace vivier
