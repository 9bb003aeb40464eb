// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/json_text.h"

#include <gtest/gtest.h>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <cstdlib>
#include <random>

namespace vivier {
namespace {

namespace json = boost::json;

TEST(JsonText, WritesNumbersAsPeopleDo)
{
    EXPECT_EQ(to_json(json::array{0.731, 0.1, 1.0, 0.0, 12, -3}), "[0.731,0.1,1,0,12,-3]");
}

TEST(JsonText, WritesNumbersThatReadBackAsTheSame)
{
    std::mt19937_64 random{3};
    std::uniform_real_distribution<double> share{0, 1};
    for (int i = 0; i < 1000; ++i) {
        const double number = share(random) * (i % 2 == 0 ? 1 : 1e-9);
        EXPECT_EQ(std::strtod(to_json(number).c_str(), nullptr), number);
    }
}

TEST(JsonText, EscapesWhatStringsMayNotHold)
{
    const std::string text = "a\"b\\c\n\t\x01 déjà \u2028";
    EXPECT_EQ(json::parse(to_json(json::value(text))).as_string(), text);
    EXPECT_EQ(to_json(json::object{{"a\"b", nullptr}}), R"({"a\"b":null})");
}

TEST(JsonText, KeepsTheOrderOfMembers)
{
    const json::object object{{"z", 1}, {"a", json::array{}}, {"m", json::object{{"x", true}}}};
    EXPECT_EQ(to_json(object), R"({"z":1,"a":[],"m":{"x":true}})");
    EXPECT_EQ(to_json_members(object), R"("z":1,"a":[],"m":{"x":true})");
    EXPECT_EQ(to_json(json::object{}), "{}");
}

}  // namespace
}  // namespace vivier
