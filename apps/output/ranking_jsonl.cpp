// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/json_text.h"
#include "apps/output/ranking_json.h"
#include "apps/output/ranking_lines.h"

namespace vivier {

std::string jsonl_line(std::string_view request, const Candidate& candidate)
{
    boost::json::object object;
    object["request"] = request.empty() ? boost::json::value{} : boost::json::value(request);
    for (const boost::json::key_value_pair& member : candidate_json(candidate))
        object.insert(member);
    return to_json(object) + '\n';
}

}  // namespace vivier
