// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/input/wishes.h"

#include "apps/command/usage_error.h"
#include "tests/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

Wishes read(Arguments::Values values)
{
    return wishes_of({std::move(values), {}}, project_knowledge().vocabularies());
}

auto says(const std::string& message)
{
    return ThrowsMessage<UsageError>(HasSubstr(message));
}

TEST(WishesOf, ReadsEveryOption)
{
    const Wishes wishes = read({{"theme", {"ibm", "thb", "ibm"}},
                                {"country", {"md", "UA"}},
                                {"language", {"ro:B2", "fr"}},
                                {"activity", {"training"}},
                                {"from", {"2022-09"}},
                                {"to", {"2022-10"}}});
    EXPECT_THAT(wishes.themes, ElementsAre(theme("ibm"), theme("thb")));
    EXPECT_THAT(wishes.countries, ElementsAre(country("MD"), country("UA")));
    EXPECT_THAT(wishes.activities, ElementsAre(activity("training")));
    EXPECT_EQ(wishes.start, day("2022-09-01"));
    EXPECT_EQ(wishes.end, day("2022-10-31"));
    ASSERT_EQ(wishes.languages.size(), 2U);
    EXPECT_TRUE(wishes.languages[0].required);
    EXPECT_THAT(wishes.languages[0].any_of,
                ElementsAre(LanguageSkill{language("ro"), LanguageLevel::b2}));
    EXPECT_THAT(wishes.languages[1].any_of,
                ElementsAre(LanguageSkill{language("fr"), std::nullopt}));
}

TEST(WishesOf, NamesWhatWasMeant)
{
    EXPECT_THAT([] { (void)read({{"theme", {"ibn"}}}); }, says("did you mean ibm"));
    EXPECT_THAT([] { (void)read({{"country", {"ZZ"}}}); }, says("unknown country 'ZZ'"));
    EXPECT_THAT([] { (void)read({{"country", {"Moldova"}}}); }, says("unknown country 'Moldova'"));
    EXPECT_THAT([] { (void)read({{"language", {"xx"}}}); }, says("unknown language 'xx'"));
    EXPECT_THAT([] { (void)read({{"language", {"fr:b2"}}}); }, says("did you mean B2"));
    EXPECT_THAT([] { (void)read({{"language", {"fr:"}}}); }, says("unknown language level ''"));
    EXPECT_THAT([] { (void)read({{"activity", {"trainin"}}}); }, says("did you mean training"));
}

TEST(WishesOf, RefusesDatesThatNoCalendarHas)
{
    EXPECT_THAT([] { (void)read({{"from", {"2022-02-30"}}}); }, says("--from is '2022-02-30'"));
    EXPECT_THAT([] { (void)read({{"to", {"soon"}}}); }, says("--to is 'soon'"));
    EXPECT_THAT(
        [] {
            (void)read({{"from", {"2022-10"}}, {"to", {"2022-09"}}});
        },
        says("--to 2022-09 is before --from 2022-10"));
}

}  // namespace
}  // namespace vivier
