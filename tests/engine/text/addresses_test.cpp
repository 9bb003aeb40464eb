// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/addresses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> addresses(std::string_view text)
{
    std::vector<std::string> found;
    for (const Span span : find_addresses(text))
        found.emplace_back(slice(text, span));
    return found;
}

TEST(FindAddresses, FindsEmailAddresses)
{
    EXPECT_THAT(addresses("<a.b+c@x-y.example.org>, or (d@e.fr)."),
                ElementsAre("a.b+c@x-y.example.org", "d@e.fr"));
}

TEST(FindAddresses, WantsADomainAfterTheAt)
{
    EXPECT_THAT(addresses("@ a@ @b.c x @y.z a@b @me"), IsEmpty());
}

TEST(FindAddresses, FindsUrls)
{
    EXPECT_THAT(addresses("see https://a.eu/b_(c)?d=e#f, (http://g.org/h) or www.icmpd.org."),
                ElementsAre("https://a.eu/b_(c)?d=e#f", "http://g.org/h", "www.icmpd.org"));
}

TEST(FindAddresses, EndsUrlsBeforeQuotationMarks)
{
    EXPECT_THAT(addresses("« https://a.eu/b », “https://c.eu”é"),
                ElementsAre("https://a.eu/b", "https://c.eu"));
}

TEST(FindAddresses, TakesNoWordForAUrl)
{
    EXPECT_THAT(addresses("note: this; http:// ; www. ; awww.x ; w W :"), IsEmpty());
}

TEST(FindAddresses, TakesLinearTime)
{
    // A quadratic search would not end within the patience of a test.
    std::string text(400'000, '@');
    text.append("http://a").append(400'000, ')').append(" ").append(400'000, 'a').append("@");
    EXPECT_EQ(find_addresses(text).size(), 1U);
}

}  // namespace
}  // namespace vivier
