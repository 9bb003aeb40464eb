// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/match_json.h"

#include "apps/output/json_text.h"
#include "apps/output/need_json.h"
#include "apps/output/ranking_json.h"

namespace vivier {
namespace {

namespace json = boost::json;

json::object origin_json(std::string_view generation)
{
    return {{"generation", generation}, {"engine", VIVIER_VERSION}};
}

json::value request_json(std::string_view request)
{
    return request.empty() ? json::value{} : json::value(request);
}

/// The members of ranking_json(). Candidates become text one by one: as values, all of them
/// together would take several times the room.
std::string ranking_members(std::string_view request, const Need& need, const Ranking& ranking,
                            const Vocabularies& vocabularies)
{
    std::string text = to_json_members({{"request", request_json(request)},
                                        {"need", need_json(need, vocabularies)},
                                        {"weights", weights_json(ranking.weights)}});
    text += R"(,"ranking":[)";
    for (const Candidate& candidate : ranking.candidates) {
        if (&candidate != &ranking.candidates.front()) text += ',';
        text += to_json(candidate_json(candidate));
    }
    text += "],";
    text +=
        to_json_members({{"excluded", excluded_json(ranking)}, {"considered", ranking.considered}});
    return text;
}

}  // namespace

std::string match_json(std::string_view generation, std::string_view request, const Need& need,
                       const Ranking& ranking, const Vocabularies& vocabularies)
{
    std::string text = '{' + to_json_members(origin_json(generation)) + ',';
    text += ranking_members(request, need, ranking, vocabularies);
    return text + "}\n";
}

std::string explanation_json(std::string_view generation, std::string_view request,
                             const Need& need, const Explanation& explanation,
                             const Vocabularies& vocabularies)
{
    json::object object = origin_json(generation);
    object["request"] = request_json(request);
    object["need"] = need_json(need, vocabularies);
    for (const json::key_value_pair& member : candidate_json(explanation.candidate))
        object.insert(member);
    object["excluded_by"] =
        explanation.excluded_by ? json::value(name_of(*explanation.excluded_by)) : json::value{};
    return to_json(object) + '\n';
}

std::string ranking_json(std::string_view request, const Need& need, const Ranking& ranking,
                         const Vocabularies& vocabularies)
{
    return '{' + ranking_members(request, need, ranking, vocabularies) + '}';
}

std::string rankings_json_start(std::string_view generation)
{
    return '{' + to_json_members(origin_json(generation)) + R"(,"rankings":[)";
}

}  // namespace vivier
