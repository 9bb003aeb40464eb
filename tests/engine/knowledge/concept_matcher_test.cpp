// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/concept_matcher.h"

#include "engine/knowledge/knowledge.h"
#include "engine/knowledge/match_key.h"
#include "tests/support/concepts_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace vivier {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

constexpr Language kEnglish = Language::parse("en").value();
constexpr Language kFrench = Language::parse("fr").value();

ThemeData theme_of(std::string id, std::vector<std::string> terms)
{
    ThemeData theme;
    theme.label[kEnglish] = id;
    theme.id = std::move(id);
    theme.terms[kEnglish] = std::move(terms);
    return theme;
}

KnowledgeData two_themes()
{
    KnowledgeData data;
    data.themes = {theme_of("short", {"red house"}), theme_of("long", {"big red house door"})};
    data.activities = {{.id = "painting", .terms = {{kEnglish, {"house"}}}}};
    return data;
}

TEST(ConceptMatcher, LongestPhraseTakesItsWords)
{
    const Knowledge knowledge{two_themes()};
    EXPECT_THAT(concepts_in(knowledge, "a red house"), ElementsAre("short", "painting"));
    EXPECT_THAT(concepts_in(knowledge, "the big red house door"), ElementsAre("long", "painting"));
}

TEST(ConceptMatcher, OfTwoEquallyLongTheFirstWins)
{
    KnowledgeData data;
    data.themes = {theme_of("later", {"two three"}), theme_of("earlier", {"one two"})};
    EXPECT_THAT(concepts_in(Knowledge{data}, "one two three"), ElementsAre("earlier"));
}

TEST(ConceptMatcher, OnePhraseMayNameSeveralThemes)
{
    KnowledgeData data;
    data.themes = {theme_of("left", {"common word"}), theme_of("right", {"common word"})};
    EXPECT_THAT(concepts_in(Knowledge{data}, "a common word"),
                UnorderedElementsAre("left", "right"));
}

TEST(ConceptMatcher, SpansCoverThePhraseAsWritten)
{
    KnowledgeData data;
    data.themes = {theme_of("ibm", {"gestion frontieres"})};
    const Knowledge knowledge{data};
    const std::string text = "La gestion de l'ensemble. La gestion des frontières, oui.";
    const AnalysedText analysed = DocumentAnalysis{knowledge}.text(text, kFrench);
    ASSERT_EQ(analysed.concepts.size(), 1U);
    const ConceptMention& mention = analysed.concepts.front();
    EXPECT_EQ(slice(text, mention.span), "gestion des frontières");
    EXPECT_EQ(mention.last - mention.first, 3U);
    EXPECT_EQ(analysed.tokens[mention.first].folded, "gestion");
    EXPECT_EQ(analysed.tokens[mention.last - 1].folded, "frontieres");
}

TEST(ConceptMatcher, PhrasesReachOverHyphensButNotOverPunctuation)
{
    const Knowledge knowledge{two_themes()};
    EXPECT_THAT(concepts_in(knowledge, "red-house"), ElementsAre("short", "painting"));
    EXPECT_THAT(concepts_in(knowledge, "red/house"), ElementsAre("short", "painting"));
    EXPECT_THAT(concepts_in(knowledge, "red\nhouse"), ElementsAre("short", "painting"));
    for (const char* apart :
         {"red. House", "red, house", "red (house", "red\n\nhouse", "red: house"})
        EXPECT_THAT(concepts_in(knowledge, apart), ElementsAre("painting")) << apart;
}

TEST(ConceptMatcher, AddressesNameNothing)
{
    const Knowledge knowledge{two_themes()};
    EXPECT_THAT(concepts_in(knowledge, "house@red.org or https://red/house"), IsEmpty());
}

TEST(ConceptMatcher, StrongWordsWinOverTheSameWordsAsWeak)
{
    KnowledgeData data = two_themes();
    data.themes[0].weak_terms[kEnglish] = {"red house", "roof"};
    EXPECT_THAT(concepts_in(Knowledge{data}, "red house"), ElementsAre("short", "painting"));
    EXPECT_THAT(concepts_in(Knowledge{data}, "roof"), ElementsAre("short?"));
}

TEST(ConceptMatcher, AnotherSenseKeepsItsWordsFromAllThemes)
{
    KnowledgeData data = two_themes();
    data.themes[0].not_this = {"red house party"};
    const Knowledge knowledge{data};
    EXPECT_THAT(concepts_in(knowledge, "red house party"), ElementsAre("painting"));
    EXPECT_THAT(concepts_in(knowledge, "red house"), ElementsAre("short", "painting"));
}

TEST(ConceptMatcher, AnotherSenseMayEndWithinAPhraseOnlyIfThePhraseHoldsAllOfIt)
{
    KnowledgeData data;
    data.themes = {theme_of("it", {"plan for union", "union act now"})};
    data.themes[0].not_this = {"union act"};
    const Knowledge knowledge{data};
    EXPECT_THAT(concepts_in(knowledge, "plan for union act"), IsEmpty());
    EXPECT_THAT(concepts_in(knowledge, "union act now"), ElementsAre("it"));
}

AcronymData acronym(std::string form, std::vector<std::string> cues_for,
                    std::vector<std::string> cues_against)
{
    return {.form = std::move(form),
            .languages = {},
            .expansion = "",
            .ambiguous = !cues_for.empty(),
            .cues_for = std::move(cues_for),
            .cues_against = std::move(cues_against)};
}

TEST(ConceptMatcher, AcronymsAreReadByTheirCues)
{
    KnowledgeData data;
    data.themes = {theme_of("it", {})};
    data.themes[0].acronyms = {acronym("ABC", {"letters"}, {"radio"}), acronym("XYZ", {}, {})};
    const Knowledge knowledge{data};
    EXPECT_THAT(concepts_in(knowledge, "The ABC of letters"), ElementsAre("it"));
    EXPECT_THAT(concepts_in(knowledge, "The ABC of anything"), ElementsAre("it?"));
    EXPECT_THAT(concepts_in(knowledge, "The ABC on the radio, with letters"), IsEmpty());
    EXPECT_THAT(concepts_in(knowledge, "The XYZ and several XYZs"), ElementsAre("it", "it"));
    EXPECT_THAT(concepts_in(knowledge, "The Xyz, the xyz and the XYZabc"), IsEmpty());
}

TEST(ConceptMatcher, ACueMayStandFarAwayOnlyInTheSameText)
{
    KnowledgeData data;
    data.themes = {theme_of("it", {})};
    data.themes[0].acronyms = {acronym("ABC", {"letters"}, {})};
    std::string text = "The ABC of";
    for (int i = 0; i < 200; ++i)
        text += " many";
    EXPECT_THAT(concepts_in(Knowledge{data}, text), ElementsAre("it?"));
    EXPECT_THAT(concepts_in(Knowledge{data}, text + " letters"), ElementsAre("it"));
}

TEST(ConceptMatcher, AccentedWordsAreNoUnaccentedOnes)
{
    KnowledgeData data;
    data.themes = {theme_of("trade", {"traite"}), theme_of("border", {"frontière"})};
    const Knowledge knowledge{data};
    EXPECT_THAT(concepts_in(knowledge, "la traite"), ElementsAre("trade"));
    EXPECT_THAT(concepts_in(knowledge, "le traité"), IsEmpty());
    EXPECT_THAT(concepts_in(knowledge, "la frontiere, FRONTIÈRE"), ElementsAre("border", "border"));
}

// A matcher for themes that tries every phrase at every place, and keeps to the words of the
// header.
namespace naive {

struct Phrase {
    std::vector<std::string> keys;
    int theme = -1;  // none: another sense
    bool is_weak = false;
};

struct Match {
    std::size_t first = 0;
    std::size_t last = 0;
    int theme = -1;
    bool is_weak = false;

    std::size_t length() const { return last - first; }
    bool overlaps(const Match& other) const { return first < other.last && other.first < last; }
    bool same_words(const Match& other) const { return first == other.first && last == other.last; }
    bool holds(const Match& other) const
    {
        return first <= other.first && other.last <= last && !same_words(other);
    }
};

bool says(const Phrase& phrase, std::string_view text, const std::vector<Token>& tokens,
          std::size_t first, std::size_t last)
{
    if (is_connector(tokens[first].folded) || is_connector(tokens[last - 1].folded)) return false;
    std::vector<std::string> keys;
    for (std::size_t at = first; at < last; ++at) {
        if (!is_connector(tokens[at].folded)) keys.push_back(match_key(tokens[at].folded));
        if (at == first) continue;
        const std::string_view gap =
            text.substr(tokens[at - 1].span.end, tokens[at].span.begin - tokens[at - 1].span.end);
        if (gap != " " && gap != "-") return false;
    }
    return keys == phrase.keys && last - first - keys.size() <= 3;
}

std::vector<Match> all_matches(const std::vector<Phrase>& phrases, std::string_view text,
                               const std::vector<Token>& tokens)
{
    std::vector<Match> matches;
    for (const Phrase& phrase : phrases) {
        for (std::size_t first = 0; first < tokens.size(); ++first) {
            for (std::size_t last = first + 1; last <= tokens.size(); ++last) {
                if (says(phrase, text, tokens, first, last))
                    matches.push_back({first, last, phrase.theme, phrase.is_weak});
            }
        }
    }
    return matches;
}

std::vector<Match> winners(std::vector<Match> matches)
{
    std::vector<Match> named;
    for (const Match& match : matches) {
        const bool is_taken = std::ranges::any_of(matches, [&](const Match& other) {
            return other.theme < 0 && match.overlaps(other) && !match.holds(other);
        });
        if (match.theme >= 0 && !is_taken) named.push_back(match);
    }
    std::ranges::stable_sort(named, [](const Match& a, const Match& b) {
        return std::tuple{b.length(), a.first} < std::tuple{a.length(), b.first};
    });
    std::vector<Match> winners;
    for (const Match& match : named) {
        const bool is_free = std::ranges::all_of(winners, [&](const Match& winner) {
            return !match.overlaps(winner) || match.same_words(winner);
        });
        if (is_free) winners.push_back(match);
    }
    return winners;
}

/// (first, last, theme) -> weak, if all that say so are.
std::map<std::tuple<std::size_t, std::size_t, int>, bool> surest(const std::vector<Match>& matches)
{
    std::map<std::tuple<std::size_t, std::size_t, int>, bool> surest;
    for (const Match& match : matches) {
        const auto [at, is_new] =
            surest.try_emplace({match.first, match.last, match.theme}, match.is_weak);
        at->second = at->second && match.is_weak;
    }
    return surest;
}

}  // namespace naive

class RandomPhrases {
public:
    explicit RandomPhrases(unsigned seed) : random_(seed) {}

    std::vector<naive::Phrase> phrases()
    {
        std::vector<naive::Phrase> phrases(8);
        for (naive::Phrase& phrase : phrases) {
            phrase.keys.resize(1 + below(4));
            for (std::string& key : phrase.keys)
                key = word();
            phrase.theme = static_cast<int>(below(5)) - 1;
            phrase.is_weak = below(3) == 0;
        }
        return phrases;
    }

    std::string text()
    {
        static const std::vector<std::string> kGaps{" ", " ", " ", " ", " ", "-", ", ", ". "};
        std::string text;
        for (std::size_t words = below(25); words > 0; --words) {
            text += below(4) == 0 ? connector() : word() + (below(4) == 0 ? "s" : "");
            text += kGaps[below(kGaps.size())];
        }
        return text;
    }

private:
    std::size_t below(std::size_t end) { return random_() % end; }
    std::string word()
    {
        static const std::vector<std::string> kWords{"alba", "berg", "cort", "dunl"};
        return kWords[below(kWords.size())];
    }
    std::string connector()
    {
        static const std::vector<std::string> kWords{"of", "the", "de"};
        return kWords[below(kWords.size())];
    }

    std::mt19937 random_;
};

KnowledgeData knowledge_of(const std::vector<naive::Phrase>& phrases)
{
    KnowledgeData data;
    for (const char* id : {"t0", "t1", "t2", "t3"})
        data.themes.push_back(theme_of(id, {}));
    for (const naive::Phrase& phrase : phrases) {
        std::string words;
        for (const std::string& key : phrase.keys)
            words += key + " ";
        if (phrase.theme < 0) {
            data.themes[0].not_this.push_back(words);
            continue;
        }
        ThemeData& theme = data.themes[static_cast<std::size_t>(phrase.theme)];
        (phrase.is_weak ? theme.weak_terms : theme.terms)[kEnglish].push_back(words);
    }
    return data;
}

TEST(ConceptMatcher, AgreesWithANaiveMatcher)
{
    RandomPhrases random{17};
    for (int i = 0; i < 150; ++i) {
        const std::vector<naive::Phrase> phrases = random.phrases();
        const Knowledge knowledge{knowledge_of(phrases)};
        const Analyser analyser;
        for (int j = 0; j < 20; ++j) {
            const std::string text = random.text();
            const std::vector<Token> tokens = analyser.analyse(text, std::nullopt);
            std::map<std::tuple<std::size_t, std::size_t, int>, bool> found;
            for (const ConceptMention& mention : knowledge.find_concepts(text, tokens)) {
                const int theme = std::get<ThemeId>(mention.id).index;
                found[{mention.first, mention.last, theme}] = mention.surety == Surety::weak;
            }
            const auto expected =
                naive::surest(naive::winners(naive::all_matches(phrases, text, tokens)));
            ASSERT_EQ(found, expected) << text;
        }
    }
}

TEST(ConceptMatcher, TakesAnyBytes)
{
    KnowledgeData data = two_themes();
    data.themes[0].acronyms = {acronym("RED", {"house"}, {})};
    const Knowledge knowledge{data};
    std::mt19937 random{29};
    for (int i = 0; i < 500; ++i) {
        std::string text = "RED house ";
        for (auto left = random() % 40; left > 0; --left)
            text.insert(random() % text.size(), 1, static_cast<char>(random() % 256));
        const AnalysedText analysed = DocumentAnalysis{knowledge}.text(text, kEnglish);
        for (const ConceptMention& mention : analysed.concepts) {
            ASSERT_LT(mention.span.begin, mention.span.end);
            ASSERT_LE(mention.span.end, text.size());
            ASSERT_LE(mention.last, analysed.tokens.size());
        }
    }
}

}  // namespace
}  // namespace vivier
