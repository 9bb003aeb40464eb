// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/input/json_field.h"

#include "tests/support/parsed_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace vivier {
namespace {

using ::testing::HasSubstr;

TEST(JsonField, IsMissingWhereAbsentOrNull)
{
    const ParsedJson json{R"({"null": null, "empty": "", "list": []})"};
    EXPECT_TRUE(json["null"].missing());
    EXPECT_TRUE(json["absent"].missing());
    EXPECT_TRUE(json["absent"]["below"].missing());
    EXPECT_TRUE(json["empty"]["below"].missing());
    EXPECT_FALSE(json["empty"].missing());
    EXPECT_FALSE(json["list"].missing());
}

TEST(JsonField, GivesNothingForWhatIsMissingAndSaysNothing)
{
    const ParsedJson json{R"({"null": null})"};
    for (const JsonField& field : {json["null"], json["absent"], json["absent"]["below"]}) {
        EXPECT_FALSE(field.string().has_value());
        EXPECT_FALSE(field.text().has_value());
        EXPECT_FALSE(field.boolean().has_value());
        EXPECT_FALSE(field.number(0, 1).has_value());
        EXPECT_FALSE(field.integer(0, 1).has_value());
        EXPECT_FALSE(field.date().has_value());
        EXPECT_FALSE(field.country().has_value());
        EXPECT_FALSE(field.language().has_value());
        EXPECT_FALSE(field.object());
        EXPECT_TRUE(field.items().empty());
        EXPECT_TRUE(field.members().empty());
    }
    EXPECT_TRUE(json.problems().empty());
}

TEST(JsonField, SaysWhatItFoundAndWhatItExpected)
{
    const ParsedJson json{
        R"({"a": 1, "b": "x", "c": [], "d": {}, "e": true, "f": "2022-02-30", "g": "Moldova"})"};
    (void)json["a"].string();
    (void)json["b"].number(0, 1);
    (void)json["c"].object();
    (void)json["d"].items();
    (void)json["e"].integer(0, 1);
    (void)json["f"].date();
    (void)json["g"].country();
    EXPECT_EQ(json.told(),
              "FILE:7: a: found the number 1, expected a string\n"
              "FILE:7: b: found 'x', expected a number\n"
              "FILE:7: c: found a list, expected an object\n"
              "FILE:7: d: found an object, expected a list\n"
              "FILE:7: e: found true, expected a whole number\n"
              "FILE:7: f: found '2022-02-30', expected a date such as 2022-06-13 or 2022-06\n"
              "FILE:7: g: found 'Moldova', expected a country code of two letters, such as MD");
}

TEST(JsonField, IsNamedByItsPath)
{
    const ParsedJson json{R"({"a": {"x": 1}, "l": [{"code": "fr"}, {"code": "en", "level": 5}]})"};
    const JsonField second = json["l"].items()[1];
    EXPECT_EQ(second["level"].path(), "l[1].level");
    EXPECT_EQ(second["absent"].path(), "l[1].absent");
    EXPECT_EQ(second.path(), "l[1]");
    EXPECT_EQ(json["a"]["x"].path(), "a.x");
    EXPECT_EQ(json["absent"].path(), "absent");
    EXPECT_EQ(json.root().path(), "");
}

TEST(JsonField, IsTheLastOfThoseWithOneName)
{
    const ParsedJson json{R"({"a": 1, "b": 2, "a": 3, "b": null, "o": {"x": 1, "x": 2}})"};
    EXPECT_EQ(json["a"].integer(0, 9), 3);
    EXPECT_TRUE(json["b"].missing());
    const auto members = json["o"].members();
    ASSERT_EQ(members.size(), 1U);
    EXPECT_EQ(members[0].integer(0, 9), 2);
    EXPECT_TRUE(json.problems().empty());
}

TEST(JsonField, RefusesNumbersOutOfRangeAndBeyondAnyDouble)
{
    const ParsedJson json{R"({"a": 1e999, "b": -1e999, "c": 99999999999999999999, "d": 2.5})"};
    const double most = std::numeric_limits<double>::max();
    EXPECT_FALSE(json["a"].number(-most, most).has_value());
    EXPECT_FALSE(json["b"].number(-most, most).has_value());
    EXPECT_FALSE(json["c"].integer(0, std::numeric_limits<int>::max()).has_value());
    EXPECT_FALSE(json["d"].integer(0, 9).has_value());
    EXPECT_EQ(json.problems().count(), 4U);
    EXPECT_THAT(json.told(), HasSubstr("d: found the number 2.5, expected a whole number from 0"));
    EXPECT_EQ(json["d"].number(2.5, 2.5), 2.5);
}

TEST(JsonField, TakesAWholeNumberHoweverItIsWritten)
{
    const ParsedJson json{R"({"a": 3.0, "b": 3e0, "c": -0})"};
    EXPECT_EQ(json["a"].integer(0, 9), 3);
    EXPECT_EQ(json["b"].integer(0, 9), 3);
    EXPECT_EQ(json["c"].integer(0, 9), 0);
}

TEST(JsonField, RefusesNullInAList)
{
    const ParsedJson json{R"({"l": ["a", null, "b"]})"};
    EXPECT_EQ(json["l"].items().size(), 2U);
    EXPECT_EQ(json.told(), "FILE:7: l[1]: found null, expected a value");
}

TEST(JsonField, RefusesBlankWhereTextIsWanted)
{
    const ParsedJson json{R"({"a": " \t", "b": ""})"};
    EXPECT_FALSE(json["a"].text().has_value());
    EXPECT_FALSE(json["b"].text().has_value());
    EXPECT_EQ(json["b"].string(), "");
    EXPECT_EQ(json.problems().count(), 2U);
}

TEST(JsonField, ListsTheChoices)
{
    constexpr std::array<std::string_view, 2> kNames{"lead", "expert"};
    const ParsedJson json{R"({"a": "expert", "b": "boss"})"};
    EXPECT_EQ(json["a"].choice(kNames), 1U);
    EXPECT_FALSE(json["b"].choice(kNames).has_value());
    EXPECT_EQ(json.told(), "FILE:7: b: found 'boss', expected one of lead, expert");
}

TEST(JsonField, MakesNoMessageThatIsNotKept)
{
    const ParsedJson json{R"({"a": 1})"};
    int made = 0;
    for (std::size_t i = 0; i < Problems::kKept + 5; ++i) {
        json["a"].add_problem([&made] {
            ++made;
            return std::string{"costly"};
        });
    }
    EXPECT_EQ(made, static_cast<int>(Problems::kKept));
    EXPECT_EQ(json.problems().count(), Problems::kKept + 5);
}

}  // namespace
}  // namespace vivier
