// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/quoted_mail.h"

#include "engine/text/analyser.h"
#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace vivier {
namespace {

/// The words that are not quoted.
std::string own_words(std::string_view text)
{
    const auto tokens = Analyser{}.analyse(text, std::nullopt);
    const auto quoted = quoted_tokens(text, tokens);
    std::string words;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!quoted[at]) words.append(words.empty() ? "" : " ").append(tokens[at].folded);
    }
    return words;
}

TEST(QuotedMail, LinesAfterAnAngleAreQuoted)
{
    EXPECT_EQ(own_words("Yes, we do.\n> do you?\n  > really?\nBye"), "yes we do bye");
}

TEST(QuotedMail, TheLineThatTellsWhoWroteIsQuoted)
{
    EXPECT_EQ(own_words("We do need it.\nOn 3 May Ann Lee wrote:\n> need it?"), "we do need it");
    EXPECT_EQ(own_words("Oui, trois experts.\nLe 3 mai, Anne a écrit :\n> combien ?"),
              "oui trois experts");
}

TEST(QuotedMail, NothingIsQuotedWhereNothingElseIsSaid)
{
    EXPECT_EQ(own_words("FYI\n> three experts"), "fyi three experts");
}

TEST(QuotedMail, QuotesNameNoPartnersAndNoTeam)
{
    const Need need = shown::need_of(
        "Togo needs a training, please.\n> Ghana asks for five experts in August, do you as well?");
    EXPECT_EQ(shown::partners(need), "TG");
    EXPECT_EQ(shown::team(need), "");
    EXPECT_EQ(shown::period(need), "");
}

}  // namespace
}  // namespace vivier
