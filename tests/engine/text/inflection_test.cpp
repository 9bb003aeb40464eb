// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/inflection.h"

#include "engine/text/stemmer.h"
#include "tests/support/knowledge.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace vivier {
namespace {

/// REQUIRES: both words have one stem.
bool inflects(std::string_view word, std::string_view base, std::string_view code)
{
    Stemmers stemmers;
    const std::string stem = stemmers.stem(base, language(code));
    EXPECT_EQ(stemmers.stem(word, language(code)), stem) << word << " and " << base;
    return is_inflection(word, base, stem, language(code));
}

TEST(Inflection, TakesTheEndingsOfNounsAndVerbs)
{
    EXPECT_TRUE(inflects("patrolled", "patrol", "en"));
    EXPECT_TRUE(inflects("boarding", "board", "en"));
    EXPECT_TRUE(inflects("policies", "policy", "en"));
    EXPECT_TRUE(inflects("parlait", "parler", "fr"));
    EXPECT_TRUE(inflects("demandes", "demande", "fr"));
    EXPECT_TRUE(inflects("regionales", "regional", "fr"));
}

TEST(Inflection, KeepsWordsOfOtherSuffixesApart)
{
    EXPECT_FALSE(inflects("board", "boarding", "en"));
    EXPECT_FALSE(inflects("parler", "parlement", "fr"));
    EXPECT_FALSE(inflects("equipe", "equipement", "fr"));
    EXPECT_TRUE(inflects("equipements", "equipement", "fr"));
}

TEST(Inflection, IsNotDoubtedInOtherLanguages)
{
    EXPECT_TRUE(inflects("grenzen", "grenze", "de"));
}

TEST(Accents, AreMarkedByPlace)
{
    EXPECT_EQ(mark_accents("jeûne"), "jeu'ne");
    EXPECT_EQ(mark_accents("jeu\u0302ne"), "jeu'ne");
    EXPECT_EQ(mark_accents("Cœur"), "co'e'ur");
    EXPECT_EQ(mark_accents("jeune"), "jeune");
    EXPECT_EQ(mark_accents(""), "");
}

TEST(Accents, AreComparedByPlaceAndNotByKind)
{
    EXPECT_FALSE(have_same_accents("jeu'ne", "jeunes", 5));
    EXPECT_TRUE(have_same_accents(mark_accents("gère"), mark_accents("gérer"), 3));
    EXPECT_TRUE(have_same_accents(mark_accents("évalué"), mark_accents("évaluer"), 5));
    EXPECT_FALSE(have_same_accents(mark_accents("traite"), mark_accents("traité"), 6));
}

}  // namespace
}  // namespace vivier
