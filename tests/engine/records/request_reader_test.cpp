// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/request_reader.h"

#include "engine/domain/data_error.h"
#include "tests/support/knowledge.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Request read(std::string_view content)
{
    return read_request(content, "FILE", project_knowledge().vocabularies());
}

std::string faults_of(std::string_view content)
{
    try {
        (void)read(content);
    } catch (const DataError& error) {
        return error.what();
    }
    return "";
}

/// What is wrong with a request that has these fields besides its text.
std::string faults_with(std::string_view fields)
{
    return faults_of(R"({"text": "t", )" + std::string{fields} + "}");
}

TEST(RequestReader, ReadsEveryField)
{
    const Request request = read(
        R"({"id": "R1", "received": "2022-06-20", "lang": "fr", "text": "été", "themes": ["ibm"],
            "countries": ["MD"], "activities": ["training"], "institution": "interior",
            "start": "2022-07", "end": "2022-10", "team_size": 3, "origins": ["eu_ms_public"],
            "languages": [{"code": "en", "level": "B2", "required": true}, {"code": "ro"},
                          {"any_of": [{"code": "ar", "level": "B2"}, {"code": "en"}]}]})");
    EXPECT_EQ(request.id, "R1");
    EXPECT_EQ(request.received, day("2022-06-20"));
    EXPECT_EQ(request.language, language("fr"));
    EXPECT_EQ(request.text, "été");
    EXPECT_THAT(request.themes, ElementsAre(theme("ibm")));
    EXPECT_THAT(request.countries, ElementsAre(country("MD")));
    EXPECT_THAT(request.activities, ElementsAre(activity("training")));
    EXPECT_TRUE(request.institution.has_value());
    EXPECT_EQ(request.start, day("2022-07-01"));
    EXPECT_EQ(request.end, day("2022-10-31"));
    EXPECT_EQ(request.team_size, 3);
    EXPECT_THAT(request.origins, ElementsAre(origin("eu_ms_public")));
    ASSERT_EQ(request.languages.size(), 3U);
    EXPECT_TRUE(request.languages[0].required);
    EXPECT_THAT(request.languages[0].any_of,
                ElementsAre(LanguageSkill{language("en"), LanguageLevel::b2}));
    EXPECT_FALSE(request.languages[1].required);
    EXPECT_THAT(request.languages[2].any_of,
                ElementsAre(LanguageSkill{language("ar"), LanguageLevel::b2},
                            LanguageSkill{language("en"), std::nullopt}));
}

TEST(RequestReader, WantsNothingButTheTextOfAnObject)
{
    EXPECT_EQ(read(R"({"text": ""})").text, "");
    EXPECT_EQ(read("\xEF\xBB\xBF \n{\n\"text\": \"a\"\n}\n").text, "a");
    EXPECT_EQ(faults_of("{}"), "FILE: text: missing, expected a text");
    EXPECT_EQ(faults_of(R"({"text": null})"), "FILE: text: missing, expected a text");
    EXPECT_THAT(faults_with(R"("id": "a b")"), HasSubstr("FILE: id: found 'a b'"));
}

TEST(RequestReader, TakesAnyOtherTextAsItIs)
{
    EXPECT_EQ(read("Need IBM experts\r\nfor Moldova\n").text, "Need IBM experts\r\nfor Moldova\n");
    EXPECT_EQ(read("\xEF\xBB\xBFété").text, "été");
    EXPECT_EQ(read("[1]").text, "[1]");
    EXPECT_EQ(read("").text, "");
    EXPECT_EQ(read("").id, "");
}

TEST(RequestReader, RefusesWhatIsNoUtf8)
{
    EXPECT_EQ(faults_of("caf\xE9"), "FILE: not valid UTF-8");
    EXPECT_EQ(faults_of("{\"text\": \"caf\xE9\"}"), "FILE: not valid UTF-8");
}

TEST(RequestReader, RefusesABadObjectRatherThanTakeItAsText)
{
    EXPECT_THAT(faults_of("{\"text\": \"a\""), HasSubstr("FILE: not a JSON object"));
    EXPECT_THAT(faults_of("{see attachment}"), HasSubstr("FILE: not a JSON object"));
}

TEST(RequestReader, RefusesBadWishes)
{
    EXPECT_THAT(faults_with(R"("team_size": 0)"),
                HasSubstr("team_size: found the number 0, expected a whole number from 1"));
    EXPECT_THAT(faults_with(R"("team_size": 2.5)"), HasSubstr("team_size"));
    EXPECT_THAT(faults_with(R"("start": "2022-08-01", "end": "2022-07")"),
                HasSubstr("end: found an end, 2022-07-31, that is before the start, 2022-08-01"));
    EXPECT_THAT(faults_with(R"("languages": [{"level": "B2"}])"),
                HasSubstr("languages[0].code: missing, expected a language code"));
    EXPECT_THAT(faults_with(R"("languages": [{"any_of": []}])"),
                HasSubstr("languages[0].any_of: empty, expected at least one language"));
    EXPECT_THAT(faults_with(R"("languages": [{"code": "fr", "any_of": [{"code": "en"}]}])"),
                HasSubstr("languages[0]: both code and any_of"));
    EXPECT_THAT(faults_with(R"("languages": [{"code": "fr", "required": "yes"}])"),
                HasSubstr("languages[0].required: found 'yes', expected true or false"));
    EXPECT_THAT(faults_with(R"("origins": ["eu_ms_publik"])"),
                HasSubstr("origins[0]: unknown origin 'eu_ms_publik'; did you mean eu_ms_public"));
}

class RequestFile : public testing::Test {
protected:
    [[nodiscard]] std::vector<Request> read_file(std::string_view content) const
    {
        write_file(folder / "requests.jsonl", content);
        return read_requests(folder / "requests.jsonl", project_knowledge().vocabularies());
    }

    TemporaryFolder folder;
};

TEST_F(RequestFile, KeepsItsOrder)
{
    const auto requests =
        read_file("{\"id\": \"R2\", \"text\": \"a\"}\r\n\r\n{\"id\": \"R1\", \"text\": \"\"}");
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(requests[0].id, "R2");
    EXPECT_EQ(requests[1].id, "R1");
    EXPECT_TRUE(read_file("").empty());
}

TEST_F(RequestFile, TellsEveryFault)
{
    try {
        (void)read_file(
            "{\"text\": \"a\"}\n{\"id\": \"R1\"}\nwords\n{\"id\": \"R1\", \"text\": \"\"}");
        FAIL() << "nothing was thrown";
    } catch (const DataError& error) {
        const std::string file = (folder / "requests.jsonl").string();
        EXPECT_EQ(error.problems().count(), 4U);
        EXPECT_THAT(error.what(), HasSubstr(file + ":1: id: missing, expected an id"));
        EXPECT_THAT(error.what(), HasSubstr(file + ":2: text: missing, expected a text"));
        EXPECT_THAT(error.what(), HasSubstr(file + ":3: not a JSON object"));
        EXPECT_THAT(error.what(), HasSubstr(file + ":4: id: 'R1' is also on line 2"));
    }
}

TEST_F(RequestFile, MustBeThere)
{
    EXPECT_THROW((void)read_requests(folder / "absent", project_knowledge().vocabularies()),
                 DataError);
}

}  // namespace
}  // namespace vivier
