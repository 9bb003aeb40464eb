// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/sentence_finder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace vivier {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> sentences_of(std::string_view text)
{
    std::vector<std::string> sentences;
    for (const Span span : SentenceFinder{}.find(text))
        sentences.emplace_back(slice(text, span));
    return sentences;
}

TEST(SentenceFinder, EndsSentencesAtTheirPunctuation)
{
    EXPECT_THAT(sentences_of("First one.  Second: yes! Troisième\u00a0? Last"),
                ElementsAre("First one.", "Second: yes!", "Troisième\u00a0?", "Last"));
}

TEST(SentenceFinder, EndsThemAtBlankLines)
{
    EXPECT_THAT(sentences_of("Heading\n\nText of it\n"), ElementsAre("Heading", "Text of it"));
}

TEST(SentenceFinder, FindsNoneInBlankText)
{
    EXPECT_THAT(sentences_of(""), IsEmpty());
    EXPECT_THAT(sentences_of(" \n\t "), IsEmpty());
}

TEST(SentenceFinder, KeepsNumbersWhole)
{
    EXPECT_THAT(sentences_of("It cost 3.5 million. Then it ended."),
                ElementsAre("It cost 3.5 million.", "Then it ended."));
}

TEST(SentenceFinder, StaysInOrderWithinAnyBytes)
{
    std::mt19937 random{7};
    const SentenceFinder finder;
    for (int i = 0; i < 200; ++i) {
        std::string text(random() % 60, '\0');
        for (char& c : text)
            c = static_cast<char>(random() % 4 == 0 ? '.' : random() % 256);
        std::uint32_t end = 0;
        for (const Span span : finder.find(text)) {
            EXPECT_LE(end, span.begin);
            EXPECT_LT(span.begin, span.end);
            EXPECT_LE(span.end, text.size());
            end = span.end;
        }
    }
}

}  // namespace
}  // namespace vivier
