// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/document_terms.h"

#include "engine/knowledge/document_analysis.h"
#include "tests/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using testing::Contains;
using testing::Key;
using testing::Not;
using testing::Pair;

TermCounts terms_of(std::string text, std::string_view code)
{
    const DocumentAnalysis analysis{project_knowledge()};
    const std::vector<AnalysedText> texts{analysis.text(std::move(text), language(code))};
    return count_terms(texts, project_knowledge().vocabularies());
}

TEST(DocumentTerms, AreSensesStemsOfOtherWordsAndConcepts)
{
    const TermCounts terms =
        terms_of("Training of the border police of Moldova, Moldova's tidy borders.", "en");
    EXPECT_THAT(terms, Contains(Pair("XSborder_police", 1U)));
    EXPECT_THAT(terms, Contains(Pair("XSpolice", 1U)));
    EXPECT_THAT(terms, Contains(Pair("Ztidi", 1U)));
    EXPECT_THAT(terms, Not(Contains(Key("Zpolic"))));
    EXPECT_THAT(terms, Contains(Pair("XTibm", 1U)));
    EXPECT_THAT(terms, Contains(Pair("XIborder_police", 1U)));
    EXPECT_THAT(terms, Contains(Pair("XAtraining", 1U)));
    EXPECT_THAT(terms, Contains(Pair("XCMD", 2U)));
    EXPECT_THAT(terms, Not(Contains(Key("Zthe"))));
}

TEST(DocumentTerms, CarryAFrenchRequestToAnEnglishProfile)
{
    const TermCounts french = terms_of("la traite des êtres humains", "fr");
    const TermCounts english = terms_of("trafficking in human beings", "en");
    EXPECT_THAT(french, Contains(Key("XTthb")));
    EXPECT_THAT(english, Contains(Key("XTthb")));
}

TEST(DocumentTerms, LeaveOutWhatIsWeakAndWhatIsAnAddress)
{
    const TermCounts terms = terms_of("victims: see https://example.org or a@b.org", "en");
    EXPECT_THAT(terms, Not(Contains(Key("XTthb"))));
    EXPECT_THAT(terms, Contains(Key("XSvictim")));
    EXPECT_EQ(terms.size(), 2U);  // and "see"
}

TEST(DocumentTerms, LeaveOutWhatIsTooLong)
{
    EXPECT_TRUE(terms_of(std::string(300, 'x'), "en").empty());
}

TEST(DocumentTerms, NameConceptsByKind)
{
    const Vocabularies& known = project_knowledge().vocabularies();
    EXPECT_EQ(concept_term(theme("thb"), known), "XTthb");
    EXPECT_EQ(concept_term(activity("training"), known), "XAtraining");
    EXPECT_EQ(concept_term(known.institutions.find("customs").value(), known), "XIcustoms");
    EXPECT_EQ(concept_term(country("MD"), known), "XCMD");
}

TEST(DocumentAnalysis, DetectsTheLanguageOfATextWithoutOne)
{
    const DocumentAnalysis analysis{project_knowledge()};
    const AnalysedText text =
        analysis.text("Nous cherchons un expert en gestion des frontières.", std::nullopt);
    EXPECT_EQ(text.language, language("fr"));
    EXPECT_EQ(analysis.text("Moldova", language("en")).language, language("en"));
}

TEST(DocumentAnalysis, TakesTheTextsOfAnActionInOrder)
{
    Action action;
    action.titles = {{language("en"), "Title"}};
    action.texts = {{language("en"), "Text"}};
    action.activities = {{activity("training"), std::nullopt, "Activity"}};
    action.partner = Partner{.name = "Partner", .kind = std::nullopt};
    action.place = "Irbid";
    std::vector<std::string> texts;
    for (const AnalysedText& text :
         DocumentAnalysis{project_knowledge()}.action(std::move(action)).texts)
        texts.push_back(text.text);
    EXPECT_THAT(texts, testing::ElementsAre("Title", "Text", "Activity", "Partner", "Irbid"));
}

}  // namespace
}  // namespace vivier
