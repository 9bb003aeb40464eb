// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/theme_sentences.h"

#include "engine/knowledge/document_analysis.h"
#include "engine/text/sentence_finder.h"
#include "tests/support/knowledge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

SourceText source(std::string text)
{
    const DocumentAnalysis analysis{project_knowledge()};
    SourceText made;
    made.analysed = analysis.text(std::move(text), language("en"));
    made.sentences = SentenceFinder{}.find(made.analysed.text);
    return made;
}

TEST(SentenceAbout, QuotesTheWordsThatSpeakForTheTheme)
{
    const std::vector<SourceText> sources{
        source("I like long walks. We raided nail bars and interviewed girls who had been promised "
               "jobs as waitresses. On Sundays I cook.")};
    const auto quote = sentence_about(sources, theme("thb"), project_knowledge());
    ASSERT_TRUE(quote.has_value());
    EXPECT_THAT(quote->text(), testing::StartsWith("We raided nail bars"));
}

TEST(SentenceAbout, HasNothingToQuoteOfAnEmptyText)
{
    EXPECT_FALSE(sentence_about({source("")}, theme("thb"), project_knowledge()).has_value());
}

}  // namespace
}  // namespace vivier
