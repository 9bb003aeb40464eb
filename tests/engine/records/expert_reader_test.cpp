// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/expert_reader.h"

#include "tests/support/knowledge.h"
#include "tests/support/parsed_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// What is wrong with an expert who has these fields besides all that is required.
std::string faults_with(std::string_view fields)
{
    const ParsedJson json{R"({"id": "E1", "name": "N", "texts": [], )" + std::string{fields} + "}"};
    EXPECT_TRUE(json.is_object()) << fields;
    (void)read_expert(json.root(), project_knowledge().vocabularies());
    return json.told();
}

Expert read(std::string_view line)
{
    const ParsedJson json{line};
    Expert expert = read_expert(json.root(), project_knowledge().vocabularies());
    EXPECT_EQ(json.told(), "");
    return expert;
}

TEST(ExpertReader, ReadsEveryField)
{
    const Expert expert = read(
        R"({"id": "E1", "name": "Ana", "origin": "eu_local", "nationalities": ["AT", "RO"],
            "residence": "at", "employer": {"name": "M", "kind": "interior", "country": "AT"},
            "duty_country": "MD", "diaspora_of": ["GE"], "gender": "x",
            "languages": [{"code": "de", "level": "native"}, {"code": "fr"}],
            "themes": [{"id": "ibm", "years": 2.5}, {"id": "thb"}],
            "countries": [{"code": "MD", "years": 2, "last": 2022}, {"code": "AL"}],
            "activities": ["training"], "availability": [{"from": "2022-06-02", "to": "2022-09"}],
            "status": "suspended", "consent": {"given": "2021-03", "until": "2026-03"},
            "texts": [{"lang": "fr", "kind": "cv", "text": "été"}, {"text": ""}]})");
    EXPECT_EQ(expert.id, "E1");
    EXPECT_EQ(expert.name, "Ana");
    EXPECT_EQ(expert.origin, origin("eu_local"));
    EXPECT_THAT(expert.nationalities, ElementsAre(country("AT"), country("RO")));
    EXPECT_EQ(expert.residence, country("AT"));
    EXPECT_EQ(expert.employer->name, "M");
    EXPECT_EQ(expert.employer->country, country("AT"));
    EXPECT_TRUE(expert.employer->kind.has_value());
    EXPECT_EQ(expert.duty_country, country("MD"));
    EXPECT_THAT(expert.diaspora_of, ElementsAre(country("GE")));
    EXPECT_EQ(expert.gender, Gender::other);
    EXPECT_THAT(expert.languages, ElementsAre(LanguageSkill{language("de"), LanguageLevel::native},
                                              LanguageSkill{language("fr"), std::nullopt}));
    ASSERT_EQ(expert.themes.size(), 2U);
    EXPECT_EQ(expert.themes[0].theme, theme("ibm"));
    EXPECT_EQ(expert.themes[0].years, 2.5);
    EXPECT_EQ(expert.themes[1].years, std::nullopt);
    ASSERT_EQ(expert.countries.size(), 2U);
    EXPECT_EQ(expert.countries[0].last, 2022);
    EXPECT_EQ(expert.countries[1].years, std::nullopt);
    EXPECT_THAT(expert.activities, ElementsAre(activity("training")));
    EXPECT_THAT(expert.availability, ElementsAre(Period{day("2022-06-02"), day("2022-09-30")}));
    EXPECT_EQ(expert.status, ExpertStatus::suspended);
    EXPECT_EQ(expert.consent->given, day("2021-03-01"));
    EXPECT_EQ(expert.consent->until, day("2026-03-31"));
    ASSERT_EQ(expert.texts.size(), 2U);
    EXPECT_EQ(expert.texts[0].kind, TextKind::cv);
    EXPECT_EQ(expert.texts[0].language, language("fr"));
    EXPECT_EQ(expert.texts[0].text, "été");
    EXPECT_EQ(expert.texts[1].kind, TextKind::bio);
    EXPECT_EQ(expert.texts[1].language, std::nullopt);
}

TEST(ExpertReader, LeavesUnknownWhatIsMissingOrNull)
{
    const Expert expert =
        read(R"({"id": "E1", "name": "N", "texts": [], "origin": null, "employer": null,
                 "languages": null, "status": null, "something_new": {"a": 1}})");
    EXPECT_FALSE(expert.origin || expert.residence || expert.employer || expert.duty_country);
    EXPECT_FALSE(expert.gender || expert.status || expert.consent);
    EXPECT_TRUE(expert.languages.empty());
    EXPECT_TRUE(expert.availability.empty());
}

TEST(ExpertReader, TellsEveryRequiredFieldThatIsMissing)
{
    const ParsedJson json{R"({"name": null, "themes": [{}], "languages": [{"level": "B2"}],
                              "countries": [{"years": 1}]})"};
    (void)read_expert(json.root(), project_knowledge().vocabularies());
    EXPECT_EQ(json.told(),
              "FILE:7: id: missing, expected an id\n"
              "FILE:7: name: missing, expected a name\n"
              "FILE:7: languages[0].code: missing, expected a language code\n"
              "FILE:7: themes[0].id: missing, expected a theme\n"
              "FILE:7: countries[0].code: missing, expected a country code\n"
              "FILE:7: texts: missing, expected a list of texts");
    EXPECT_THAT(faults_with(R"("texts": [{"lang": "fr"}])"),
                HasSubstr("texts[0].text: missing, expected a text"));
}

TEST(ExpertReader, NamesWordsNearToAnUnknownOne)
{
    EXPECT_THAT(faults_with(R"("themes": [{"id": "ibn"}])"),
                HasSubstr("themes[0].id: unknown theme 'ibn'; did you mean ibm"));
    EXPECT_THAT(
        faults_with(R"("activities": ["trainning"])"),
        HasSubstr("activities[0]: unknown activity type 'trainning'; did you mean training"));
    EXPECT_THAT(faults_with(R"("origin": "eu_locale")"),
                HasSubstr("origin: unknown origin 'eu_locale'; did you mean eu_local"));
    EXPECT_THAT(
        faults_with(R"("employer": {"kind": "interiour"})"),
        HasSubstr("employer.kind: unknown institution type 'interiour'; did you mean interior"));
    EXPECT_THAT(faults_with(R"("residence": "QQ")"), HasSubstr("residence: unknown country 'QQ'"));
    EXPECT_THAT(faults_with(R"("languages": [{"code": "qq"}])"),
                HasSubstr("languages[0].code: unknown language 'qq'"));
}

TEST(ExpertReader, RefusesIdsThatNoIndexOrTrecFileCanHold)
{
    for (const char* id : {"", " ", "a b", "a\\tb", "a\\u0000", "a\\u007f", "a\\u00a0", "\\u2028",
                           "a\\ufeff", "a\\u200b"}) {
        EXPECT_THAT(faults_with(R"("id": ")" + std::string{id} + "\""),
                    HasSubstr("expected an id of 1 to 64 bytes"))
            << id;
    }
    EXPECT_EQ(faults_with(R"("id": ")" + std::string(64, 'x') + "\""), "");
    EXPECT_THAT(faults_with(R"("id": ")" + std::string(65, 'x') + "\""), HasSubstr("64 bytes"));
    EXPECT_EQ(faults_with(R"("id": "Ж-é:1/α")"), "");
    EXPECT_THAT(faults_with(R"("id": 7)"), HasSubstr("id: found the number 7"));
}

TEST(ExpertReader, RefusesDatesThatNoCalendarHas)
{
    EXPECT_THAT(faults_with(R"("consent": {"given": "2022-02-30"})"),
                HasSubstr("consent.given: found '2022-02-30', expected a date"));
    EXPECT_THAT(faults_with(R"("availability": [{"from": "2022"}])"),
                HasSubstr("availability[0].from: found '2022'"));
}

TEST(ExpertReader, RefusesAnEndBeforeItsStart)
{
    EXPECT_THAT(faults_with(R"("availability": [{"from": "2022-06-02", "to": "2022-06-01"}])"),
                HasSubstr("availability[0].to: found an end, 2022-06-01, that is before the start, "
                          "2022-06-02"));
    EXPECT_THAT(faults_with(R"("consent": {"given": "2022-02-01", "until": "2022-01"})"),
                HasSubstr("consent.until: found an end, 2022-01-31"));
    EXPECT_EQ(faults_with(R"("availability": [{"from": "2022-06-02", "to": "2022-06"}])"), "");
    EXPECT_EQ(faults_with(R"("availability": [{"from": "2022-06-02", "to": "2022-06-02"}])"), "");
}

TEST(ExpertReader, LeavesAPeriodOpenWhereOneEndIsMissing)
{
    const Expert expert = read(R"({"id": "E1", "name": "N", "texts": [],
                                   "availability": [{"from": "2022-06"}, {"to": "2022-06"}]})");
    EXPECT_THAT(expert.availability, ElementsAre(Period{day("2022-06-01"), day("9999-12-31")},
                                                 Period{day("0000-01-01"), day("2022-06-30")}));
    EXPECT_THAT(faults_with(R"("availability": [{}])"),
                HasSubstr("availability[0]: neither from nor to"));
}

TEST(ExpertReader, RefusesNumbersOutOfRange)
{
    EXPECT_THAT(faults_with(R"("themes": [{"id": "ibm", "years": -1}])"),
                HasSubstr("themes[0].years: found the number -1, expected a number from 0 to 100"));
    EXPECT_THAT(faults_with(R"("countries": [{"code": "MD", "years": 1e400}])"),
                HasSubstr("countries[0].years: found the number 1e400"));
    EXPECT_THAT(faults_with(R"("countries": [{"code": "MD", "last": 20222}])"),
                HasSubstr("countries[0].last: found the number 20222"));
}

TEST(ExpertReader, RefusesWhatIsOfAnotherKind)
{
    EXPECT_THAT(faults_with(R"("languages": {"fr": "B2"})"),
                HasSubstr("languages: found an object, expected a list"));
    EXPECT_THAT(faults_with(R"("languages": ["fr"])"),
                HasSubstr("languages[0]: found 'fr', expected an object"));
    EXPECT_THAT(faults_with(R"("languages": [{"code": "fr", "level": "b2"}])"),
                HasSubstr("languages[0].level: found 'b2', expected one of A1, A2"));
    EXPECT_THAT(faults_with(R"("status": "away")"), HasSubstr("expected one of active"));
    EXPECT_THAT(faults_with(R"("texts": [{"kind": "note", "text": ""}])"),
                HasSubstr("texts[0].kind: found 'note', expected one of bio"));
    EXPECT_THAT(faults_with(R"("name": " ")"), HasSubstr("name: blank"));
}

TEST(ExpertReader, ReadsAWordOnceHoweverOftenAListHasIt)
{
    const Expert expert = read(R"({"id": "E1", "name": "N", "texts": [],
        "nationalities": ["AT", "at", "RO"], "activities": ["training", "training"]})");
    EXPECT_THAT(expert.nationalities, ElementsAre(country("AT"), country("RO")));
    EXPECT_THAT(expert.activities, ElementsAre(activity("training")));
}

}  // namespace
}  // namespace vivier
