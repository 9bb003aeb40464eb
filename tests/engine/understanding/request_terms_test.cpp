// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/request_terms.h"

#include "tests/engine/understanding/shown.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vivier {
namespace {

/// 0 where the need has no such term.
double count_of(const Need& need, std::string_view term)
{
    const auto found = std::ranges::find(need.terms, term, &NeededTerm::term);
    return found == need.terms.end() ? 0 : found->count;
}

TEST(RequestTerms, CountWordsAndConceptsAsTheIndexSpellsThem)
{
    const Need need = shown::need_of("Border guards patrol with border guards in Moldova.");
    EXPECT_EQ(count_of(need, "XSborder_guard"), 2);
    EXPECT_EQ(count_of(need, "XSpatrol"), 1);
    EXPECT_EQ(count_of(need, "XTibm"), 2);
    EXPECT_EQ(count_of(need, "XIborder_police"), 2);
    EXPECT_EQ(count_of(need, "XCMD"), 1);
}

TEST(RequestTerms, ComeInOrderEachOnceWithItsFirstPlace)
{
    const Need need = shown::need_of("Border guards patrol with border guards in Moldova.");
    EXPECT_TRUE(std::ranges::is_sorted(need.terms, std::less<>{}, &NeededTerm::term));
    EXPECT_EQ(std::ranges::adjacent_find(need.terms, {}, &NeededTerm::term), need.terms.end());
    const auto guard = std::ranges::find(need.terms, "XSborder_guard", &NeededTerm::term);
    EXPECT_EQ(guard->ground.span, (Span{0, 13}));
}

TEST(RequestTerms, LeaveOutStopWordsNumbersAndAddresses)
{
    const Need need =
        shown::need_of("The 3 experts of 2022 write to someone@example.org or http://example.org");
    for (const NeededTerm& term : need.terms) {
        EXPECT_TRUE(term.term == "XSexpert" || term.term == "XSdraft_write" ||
                    term.term == "Zsomeon")
            << term.term;
    }
}

TEST(RequestTerms, CourtesiesCountLess)
{
    const Need need = shown::need_of(
        "Dear friends, we ask for training on asylum. The training is short. "
        "Best regards, Benedict Amoah");
    EXPECT_EQ(count_of(need, "Zfriend"), 0.25);
    EXPECT_EQ(count_of(need, "Zbenedict"), 0.25);
    EXPECT_EQ(count_of(need, "XTasylum"), 1);
    EXPECT_EQ(count_of(need, "XStraining"), 2);
}

TEST(RequestTerms, WhatIsExcludedIsNotSearchedFor)
{
    const Need need =
        shown::need_of("Nous ne cherchons ni communicants ni consultants. Formation sur l'asile.");
    EXPECT_EQ(count_of(need, "XSconsultant"), 0);
    EXPECT_EQ(count_of(need, "XTasylum"), 1);
}

TEST(RequestTerms, CountriesMerelyMentionedAreNoConceptsToSearchFor)
{
    const Need need = shown::need_of("Moldova asks for experts from Austria.");
    EXPECT_EQ(count_of(need, "XCMD"), 1);
    EXPECT_EQ(count_of(need, "XCAT"), 0);
    EXPECT_EQ(count_of(need, "XSaustria"), 1);
}

TEST(RequestTerms, WeakMentionsAreNoConceptsToSearchFor)
{
    const Need need = shown::need_of("forgery");
    EXPECT_EQ(need.terms.size(), 1);
}

}  // namespace
}  // namespace vivier
