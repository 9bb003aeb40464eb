// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/match_json.h"

#include "apps/output/json_text.h"
#include "apps/output/need_json.h"
#include "tests/support/example_ranking.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

namespace vivier {
namespace {

namespace json = boost::json;

using ::testing::EndsWith;

const Vocabularies& vocabularies()
{
    return project_knowledge().vocabularies();
}

json::value parsed_match()
{
    return json::parse(match_json("000007", "", example_need(), example_ranking(), vocabularies()));
}

TEST(NeedJson, SaysOfEveryItemWhereItComesFrom)
{
    const json::value need = need_json(example_need(), vocabularies());
    EXPECT_EQ(to_json(need.at("themes")),
              R"([{"id":"ibm","weight":1,"span":[21,24],"said_by":"text"}])");
    EXPECT_EQ(to_json(need.at("countries").at(0)),
              R"({"code":"MD","role":"partner","weight":1,"span":[0,8],"said_by":"text"})");
    EXPECT_EQ(need.at("countries").at(1).at("role"), "mentioned");
    EXPECT_EQ(to_json(need.at("languages")),
              R"([{"any_of":[{"code":"ro","level":"B2"},{"code":"ru","level":null}],)"
              R"("required":true,"span":null,"said_by":"option"}])");
    EXPECT_EQ(to_json(need.at("from")), R"({"date":"2022-09-01","span":null,"said_by":"wish"})");
    EXPECT_EQ(to_json(need.at("team_size")), R"({"people":3,"span":null,"said_by":"wish"})");
    EXPECT_EQ(to_json(need.at("overridden")),
              R"([{"kind":"themes","value":"thb","span":[11,20],"said_by":"text",)"
              R"("overridden_by":"option"}])");
    EXPECT_EQ(to_json(need.at("terms")),
              R"([{"term":"moldav","count":1.5,"span":[0,8],"said_by":"text"}])");
    EXPECT_EQ(need.at("language"), "fr");
    EXPECT_EQ(need.at("received"), "2022-06-13");
    EXPECT_EQ(need.at("text"), "Moldavie : formation IBM");
}

TEST(NeedJson, HasEveryFieldWhenNothingWasUnderstood)
{
    EXPECT_EQ(to_json(need_json(Need{}, vocabularies())),
              R"({"language":null,"received":null,"themes":[],"countries":[],"activities":[],)"
              R"("institutions":[],"origins":[],"languages":[],"from":null,"to":null,)"
              R"("team_size":null,"overridden":[],"terms":[],"text":""})");
}

TEST(MatchJson, KeepsToItsContract)
{
    const json::value match = parsed_match();
    EXPECT_EQ(match.at("generation"), "000007");
    EXPECT_TRUE(match.at("engine").is_string());
    EXPECT_EQ(match.at("need").at("themes").at(0).at("id"), "ibm");
    EXPECT_EQ(to_json(match.at("weights")),
              R"({"profile":0,"actions":0,"themes":0.75,"countries":0.25,"activities":0,)"
              R"("languages":0,"origins":0,"recency":0})");
    EXPECT_EQ(match.at("ranking").as_array().size(), 2U);
    EXPECT_EQ(to_json(match.at("excluded")),
              R"({"status":{"count":0,"best":[]},"consent":{"count":0,"best":[]},)"
              R"("language":{"count":12,"best":["E0099","E0050"]},)"
              R"("availability":{"count":0,"best":[]}})");
    EXPECT_EQ(match.at("considered"), 95);
}

TEST(MatchJson, CitesEveryPoint)
{
    EXPECT_EQ(to_json(parsed_match().at("ranking").at(0)),
              R"({"rank":1,"expert":"E0001","name":"Ștefan Ciobanu","score":0.675,"evidence":[)"
              R"({"kind":"themes","value":0.9,"weight":0.75,"points":0.675,"status":"confirmed",)"
              R"("because":[{"source":"A0002","lang":"fr",)"
              R"("quote":"La police, la gestion intégrée des frontières.","span":[14,48],)"
              R"("note":"ibm","date":"2022-06-13"},{"source":"declared","lang":null,"quote":"",)"
              R"("span":null,"note":"ibm: 9 years","date":null}]},)"
              R"({"kind":"countries","value":0,"weight":0.25,"points":0,"status":"unknown",)"
              R"("because":[]}],"unknown":["availability"]})");
}

TEST(MatchJson, OfARankingWithNobodyInItIsWhole)
{
    const json::value match =
        json::parse(match_json("000001", "R01", Need{}, Ranking{}, vocabularies()));
    EXPECT_TRUE(match.at("ranking").as_array().empty());
    EXPECT_EQ(match.at("request"), "R01");
}

TEST(ExplanationJson, SaysWhyAnExpertIsNotRanked)
{
    Explanation explanation{example_candidate("E0001", "Ana"), Filter::consent};
    explanation.candidate.rank = 0;
    const std::string text =
        explanation_json("000007", "", example_need(), explanation, vocabularies());
    EXPECT_THAT(text, EndsWith("}\n"));
    const json::value parsed = json::parse(text);
    EXPECT_EQ(parsed.at("excluded_by"), "consent");
    EXPECT_TRUE(parsed.at("rank").is_null());
    EXPECT_EQ(parsed.at("evidence").as_array().size(), 2U);
}

}  // namespace
}  // namespace vivier
