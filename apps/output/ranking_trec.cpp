// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/ranking_lines.h"

#include <fmt/format.h>

namespace vivier {

std::string trec_line(std::string_view request, const Candidate& candidate)
{
    return fmt::format("{} Q0 {} {} {} vivier\n", request.empty() ? "request" : request,
                       candidate.expert, candidate.rank, candidate.score);
}

}  // namespace vivier
