// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/action_reader.h"

#include "tests/support/knowledge.h"
#include "tests/support/parsed_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

const IdLines kExperts{{"E0001", {.number = 1, .is_kept = true}},
                       {"E0002", {.number = 2, .is_kept = true}},
                       {"E0010", {.number = 3, .is_kept = true}},
                       {"E0003", {.number = 4, .is_kept = false}}};

/// What is wrong with an action that has these fields besides all that is required.
std::string faults_with(std::string_view fields)
{
    const ParsedJson json{R"({"id": "A1", "title": {"en": "T"}, "texts": [], )" +
                          std::string{fields} + "}"};
    EXPECT_TRUE(json.is_object()) << fields;
    (void)read_action(json.root(), project_knowledge().vocabularies(), kExperts);
    return json.told();
}

Action read(std::string_view line)
{
    const ParsedJson json{line};
    LineRecord<Action> found =
        read_action(json.root(), project_knowledge().vocabularies(), kExperts);
    EXPECT_EQ(json.told(), "");
    EXPECT_EQ(found.parts_left_out, 0U);
    return std::move(found.record);
}

TEST(ActionReader, ReadsEveryField)
{
    const Action action = read(
        R"({"id": "A1", "title": {"en": "Border", "fr": "Frontière"}, "partner_countries": ["JO"],
            "place": "Irbid", "partner": {"name": "Police", "kind": "border_police"},
            "themes": ["ibm", "thb"], "status": "on_hold", "start": "2021-05", "end": "2022-06-30",
            "texts": [{"lang": "en", "text": "x"}, {"text": "y"}],
            "activities": [{"kind": "training", "when": "2021-06", "title": "T"}, {}],
            "experts": [{"id": "E0002", "role": "lead"}, {"id": "E0001"}]})");
    EXPECT_EQ(action.id, "A1");
    ASSERT_EQ(action.titles.size(), 2U);
    EXPECT_EQ(action.titles[1].language, language("fr"));
    EXPECT_EQ(action.titles[1].text, "Frontière");
    EXPECT_THAT(action.partner_countries, ElementsAre(country("JO")));
    EXPECT_EQ(action.place, "Irbid");
    EXPECT_EQ(action.partner->name, "Police");
    EXPECT_TRUE(action.partner->kind.has_value());
    EXPECT_THAT(action.themes, ElementsAre(theme("ibm"), theme("thb")));
    EXPECT_EQ(action.status, ActionStatus::on_hold);
    EXPECT_EQ(action.start, (Period{day("2021-05-01"), day("2021-05-31")}));
    EXPECT_EQ(action.end, (Period{day("2022-06-30"), day("2022-06-30")}));
    ASSERT_EQ(action.texts.size(), 2U);
    EXPECT_EQ(action.texts[1].language, std::nullopt);
    ASSERT_EQ(action.activities.size(), 2U);
    EXPECT_EQ(action.activities[0].kind, activity("training"));
    EXPECT_EQ(action.activities[0].when->last, day("2021-06-30"));
    EXPECT_EQ(action.activities[1].kind, std::nullopt);
    ASSERT_EQ(action.participations.size(), 2U);
    EXPECT_EQ(action.participations[0].expert_id, "E0002");
    EXPECT_EQ(action.participations[0].role, Role::lead);
    EXPECT_EQ(action.participations[1].role, Role::expert);
}

TEST(ActionReader, TellsEveryRequiredFieldThatIsMissing)
{
    const ParsedJson json{R"({"experts": [{"role": "lead"}]})"};
    (void)read_action(json.root(), project_knowledge().vocabularies(), kExperts);
    EXPECT_EQ(json.told(),
              "FILE:7: id: missing, expected an id\n"
              "FILE:7: title: missing, expected a title in at least one language\n"
              "FILE:7: texts: missing, expected a list of texts\n"
              "FILE:7: experts[0].id: missing, expected an id");
}

TEST(ActionReader, WantsATitleInOneLanguageAtLeast)
{
    EXPECT_THAT(faults_with(R"("title": {})"), HasSubstr("title: empty"));
    EXPECT_THAT(faults_with(R"("title": {"en": null})"), HasSubstr("title: empty"));
    EXPECT_THAT(faults_with(R"("title": {"en": " "})"), HasSubstr("title.en: blank"));
    EXPECT_THAT(faults_with(R"("title": "T")"), HasSubstr("title: found 'T', expected an object"));
    EXPECT_THAT(faults_with(R"("title": {"english": "T"})"),
                HasSubstr("title.english: named by no language"));
    EXPECT_THAT(faults_with(R"("title": {"zz": "T"})"),
                HasSubstr("title.zz: unknown language 'zz'"));
    EXPECT_THAT(faults_with(R"("title": {"en": "T", "EN": "U"})"),
                HasSubstr("title.EN: a second title in this language"));
}

TEST(ActionReader, RefusesAnEndBeforeItsStart)
{
    EXPECT_THAT(faults_with(R"("start": "2022-06", "end": "2022-05")"),
                HasSubstr("end: found an end, 2022-05-31, that is before the start, 2022-06-01"));
    EXPECT_EQ(faults_with(R"("start": "2022-06-15", "end": "2022-06")"), "");
}

TEST(ActionReader, NamesIdsNearToAnUnknownExpert)
{
    const auto message_for = [](std::string_view id) {
        return faults_with(R"("experts": [{"id": ")" + std::string{id} + "\"}]");
    };
    EXPECT_EQ(message_for("E001"),
              "FILE:7: experts[0].id: unknown expert 'E001'; did you mean E0001 or E0010?");
    EXPECT_THAT(message_for("e0002"), HasSubstr("did you mean E0002"));  // its case
    EXPECT_THAT(message_for("E00O1"), HasSubstr("did you mean E0001"));  // one replaced
    EXPECT_THAT(message_for("0E010"), HasSubstr("did you mean E0010"));  // two swapped
    EXPECT_THAT(message_for("E00010"), HasSubstr("E0010"));              // one too many
    EXPECT_EQ(message_for("X9"), "FILE:7: experts[0].id: unknown expert 'X9'");
}

TEST(ActionReader, LeavesOutOnlyTheParticipationOfAnUnknownExpert)
{
    const ParsedJson json{R"({"id": "A1", "title": {"en": "T"}, "texts": [],
        "experts": [{"id": "E0001"}, {"id": "E9"}, {"id": "E0002", "role": "boss"}]})"};
    const auto found = read_action(json.root(), project_knowledge().vocabularies(), kExperts);
    EXPECT_EQ(found.parts_left_out, 1U);
    EXPECT_EQ(json.problems().count(), 2U);
    EXPECT_EQ(found.record.participations.front().expert_id, "E0001");
}

TEST(ActionReader, PassesOverExpertsWhoseOwnLineWasLeftOut)
{
    EXPECT_TRUE(read(R"({"id": "A1", "title": {"en": "T"}, "texts": [],
                         "experts": [{"id": "E0003"}]})")
                    .participations.empty());
}

TEST(ActionReader, RefusesThatAnExpertTakesPartTwice)
{
    EXPECT_THAT(faults_with(R"("experts": [{"id": "E0001"}, {"id": "E0001", "role": "lead"}])"),
                HasSubstr("experts[1].id: 'E0001' takes part twice"));
}

}  // namespace
}  // namespace vivier
