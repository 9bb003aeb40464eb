// SPDX-License-Identifier: GPL-2.0-or-later
// A need and a ranking made by hand, to print.

#pragma once

#include "engine/domain/need.h"
#include "engine/ranking/ranking.h"
#include "tests/support/knowledge.h"

#include <string>

namespace vivier {

/// "Moldavie : formation IBM", with something of every kind.
inline Need example_need()
{
    Need need;
    need.text = "Moldavie : formation IBM";
    need.language = language("fr");
    need.received = day("2022-06-13");
    need.themes = {{theme("ibm"), 1, {Origin::text, Span{21, 24}}}};
    need.countries = {{country("MD"), CountryRole::partner, 1, {Origin::text, Span{0, 8}}},
                      {country("UA"), CountryRole::mentioned, 0, {}}};
    need.activities = {{activity("training"), {Origin::text, Span{11, 20}}}};
    need.languages = {{{{{language("ro"), LanguageLevel::b2}, {language("ru"), {}}}, true},
                       {Origin::option, {}}}};
    need.from = {{day("2022-09-01"), {Origin::wish, {}}}};
    need.team_size = {{3, {Origin::wish, {}}}};
    need.terms = {{"moldav", 1.5, {Origin::text, Span{0, 8}}}};
    need.overridden = {{"themes", "thb", {Origin::text, Span{11, 20}}, Origin::option}};
    return need;
}

/// Two kinds of evidence, one of them unknown.
inline Candidate example_candidate(std::string id, std::string name)
{
    Citation quoted;
    quoted.source = "A0002";
    quoted.language = language("fr");
    quoted.date = day("2022-06-13");
    quoted.quote = "La police, la gestion intégrée des frontières.";
    quoted.span = Span{14, 48};
    quoted.note = "ibm";
    Citation declared;
    declared.source = "declared";
    declared.note = "ibm: 9 years";

    Candidate candidate;
    candidate.rank = 1;
    candidate.expert = std::move(id);
    candidate.name = std::move(name);
    candidate.evidence = {
        {EvidenceKind::themes, 0.9, 0.75, 0.675, EvidenceStatus::confirmed, {quoted, declared}},
        {EvidenceKind::countries, 0, 0.25, 0, EvidenceStatus::unknown, {}}};
    candidate.score = 0.675;
    candidate.unknown = {"availability"};
    return candidate;
}

inline Ranking example_ranking()
{
    Ranking ranking;
    ranking.weights[static_cast<std::size_t>(EvidenceKind::themes)] = 0.75;
    ranking.weights[static_cast<std::size_t>(EvidenceKind::countries)] = 0.25;
    ranking.candidates = {example_candidate("E0001", "Ștefan Ciobanu"),
                          example_candidate("E0002", "=cmd(\"x\"), Ana")};
    ranking.candidates.back().rank = 2;
    ranking.excluded[static_cast<std::size_t>(Filter::language)] = {12, {"E0099", "E0050"}};
    ranking.considered = 95;
    return ranking;
}

}  // namespace vivier
