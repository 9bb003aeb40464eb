// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/json_parser.h"

#include "tests/support/parsed_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// `depth` lists and objects in one another, the object around them among them.
std::string nested(std::size_t depth)
{
    return R"({"a": )" + std::string(depth - 1, '[') + std::string(depth - 1, ']') + "}";
}

TEST(JsonParser, ReadsEveryKindOfValue)
{
    const ParsedJson json{
        " {\"s\": \"\\u00e9\\n\\ud834\\udd1e\", \"n\": -1.5e2, \"b\": true, \"z\": null,\t\"l\": "
        "[1, {}], \"o\": {\"x\": 1}}\n"};
    ASSERT_TRUE(json.is_object());
    EXPECT_EQ(json["s"].string(), "é\n𝄞");
    EXPECT_EQ(json["n"].number(-1000, 1000), -150);
    EXPECT_EQ(json["b"].boolean(), true);
    EXPECT_TRUE(json["z"].missing());
    EXPECT_EQ(json["l"].items().size(), 2U);
    EXPECT_EQ(json["o"]["x"].integer(0, 9), 1);
    EXPECT_TRUE(json.problems().empty());
}

TEST(JsonParser, NamesFileAndLineOfWhatIsNoObject)
{
    for (const char* text : {"",
                             " ",
                             "[]",
                             "[{}]",
                             "1",
                             "\"a\"",
                             "null",
                             "true",
                             "x",
                             "{",
                             "}",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\": 1,}",
                             "{a: 1}",
                             "{'a': 1}",
                             "{\"a\": 1 \"b\": 2}",
                             "{\"a\": [1, 2}",
                             "{\"a\": \"b}",
                             "{\"a\": tru}",
                             "{\"a\": nul}",
                             "{\"a\": nulll}"}) {
        const ParsedJson json{text};
        EXPECT_FALSE(json.is_object()) << text;
        EXPECT_EQ(json.problems().count(), 1U) << text;
        EXPECT_THAT(json.told(), StartsWith("FILE:7: not a JSON object")) << text;
    }
}

TEST(JsonParser, RefusesWhateverFollowsTheObject)
{
    for (const char* text : {"{} {}", "{}x", "{},", "{}]", "{}}", "{\"a\": 1} 2"}) {
        EXPECT_FALSE(ParsedJson{text}.is_object()) << text;
    }
    EXPECT_TRUE(ParsedJson{"{}  \t\r\n"}.is_object());
}

TEST(JsonParser, RefusesNumbersThatJsonDoesNotHave)
{
    for (const char* number : {"01", "1.", ".5", "+1", "-", "1e", "1e+", "0x10", "NaN", "Infinity",
                               "1_000", "--1", "1.2.3"}) {
        EXPECT_FALSE(ParsedJson{"{\"a\": " + std::string{number} + "}"}.is_object()) << number;
    }
}

TEST(JsonParser, RefusesADocumentForAFaultInAPartThatNobodyReads)
{
    EXPECT_FALSE(ParsedJson{R"({"id": "E1", "unknown": [1, 2, {"deep": 01}]})"}.is_object());
}

TEST(JsonParser, RefusesWhatIsNoUtf8)
{
    const ParsedJson json{"{\"a\": \"caf\xE9\"}"};
    EXPECT_EQ(json.told(), "FILE:7: not valid UTF-8");
}

TEST(JsonParser, RefusesStringsThatJsonDoesNotHave)
{
    // A lone surrogate, an escape without meaning, a control character as it is.
    for (const char* text : {R"({"a": "\ud834"})", R"({"a": "\udd1e x"})", R"({"a": "\x"})",
                             R"({"a": "\u12"})", "{\"a\": \"b\nc\"}", "{\"a\": \"\x01\"}"}) {
        EXPECT_FALSE(ParsedJson{text}.is_object()) << text;
    }
}

TEST(JsonParser, LimitsHowDeepADocumentIs)
{
    EXPECT_TRUE(ParsedJson{nested(JsonParser::kDeepest)}.is_object());
    EXPECT_THAT(ParsedJson{nested(JsonParser::kDeepest + 1)}.told(), HasSubstr("nested deeper"));
    EXPECT_FALSE(ParsedJson{nested(100'000)}.is_object());
    EXPECT_FALSE(ParsedJson{R"({"a": )" + std::string(100'000, '[')}.is_object());
}

TEST(JsonParser, LimitsHowManyValuesADocumentHas)
{
    std::string list = R"({"a": [0)";
    for (std::size_t i = 0; i < JsonParser::kMostValues; ++i)
        list += ",0";
    EXPECT_THAT(ParsedJson{list + "]}"}.told(), HasSubstr("more than 1000000 values"));
}

TEST(JsonParser, RefusesEveryBeginningOfADocument)
{
    const std::string whole =
        R"({"id": "E0001", "n": [1, -2.5e3, true, null], "o": {"t": "é\u00e9\"x"}})";
    JsonParser parser;
    for (std::size_t size = 0; size < whole.size(); ++size) {
        Problems problems;
        const std::string text = whole.substr(0, size);
        EXPECT_FALSE(parser.parse(text, text.size(), "FILE", 1, problems).has_value()) << text;
        EXPECT_EQ(problems.count(), 1U) << text;
    }
    Problems problems;
    EXPECT_TRUE(parser.parse(whole, whole.size(), "FILE", 1, problems).has_value());
}

TEST(JsonParser, ReadsATextWhereItStandsIfThereIsRoomBehindIt)
{
    const std::string text = R"({"a": "b"})" + std::string(64, 'x');
    JsonParser parser;
    Problems problems;
    const auto json = parser.parse({text.data(), text.size() - 64}, text.size(), "F", 1, problems);
    ASSERT_TRUE(json.has_value());
    EXPECT_EQ((*json)["a"].string(), "b");
}

}  // namespace
}  // namespace vivier
