// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/ranking_json.h"

#include "apps/output/json_values.h"

#include <boost/json/array.hpp>

namespace vivier {
namespace {

namespace json = boost::json;

json::array strings_json(const std::vector<std::string>& strings)
{
    return json::array(strings.begin(), strings.end());
}

json::object citation_json(const Citation& citation)
{
    return {{"source", citation.source}, {"lang", language_code_json(citation.language)},
            {"quote", citation.quote},   {"span", span_json(citation.span)},
            {"note", citation.note},     {"date", date_json(citation.date)}};
}

json::object evidence_json(const Evidence& evidence)
{
    json::array because;
    for (const Citation& citation : evidence.because)
        because.push_back(citation_json(citation));
    return {{"kind", name_of(evidence.kind)},     {"value", evidence.value},
            {"weight", evidence.weight},          {"points", evidence.points},
            {"status", name_of(evidence.status)}, {"because", std::move(because)}};
}

}  // namespace

json::object candidate_json(const Candidate& candidate)
{
    json::value rank;
    if (candidate.rank > 0) rank = candidate.rank;
    json::array evidence;
    for (const Evidence& item : candidate.evidence)
        evidence.push_back(evidence_json(item));
    return {{"rank", std::move(rank)},         {"expert", candidate.expert},
            {"name", candidate.name},          {"score", candidate.score},
            {"evidence", std::move(evidence)}, {"unknown", strings_json(candidate.unknown)}};
}

json::object weights_json(const PerKind& weights)
{
    json::object object;
    for (std::size_t kind = 0; kind < kEvidenceKinds; ++kind)
        object[kEvidenceKindNames[kind]] = weights[kind];
    return object;
}

json::object excluded_json(const Ranking& ranking)
{
    json::object object;
    for (std::size_t filter = 0; filter < kFilters; ++filter) {
        const Exclusion& exclusion = ranking.excluded[filter];
        object[kFilterNames[filter]] = {{"count", exclusion.count},
                                        {"best", strings_json(exclusion.best)}};
    }
    return object;
}

}  // namespace vivier
