// SPDX-License-Identifier: GPL-2.0-or-later
// The pool against the records that it was made from, over random rosters.
#include "engine/knowledge/document_terms.h"
#include "engine/pool/action_facts.h"
#include "engine/pool/pool.h"
#include "tests/support/random_roster.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace vivier {
namespace {

constexpr std::uint64_t kSeeds = 12;

CountryPosition position_of(Country country)
{
    return static_cast<CountryPosition>(project_knowledge().position_of(country).value());
}

void expect_same_expert(const Expert& expert, const Pool& pool, ExpertIndex index)
{
    EXPECT_EQ(pool.expert_id(index), expert.id);
    EXPECT_EQ(pool.find_expert(expert.id), index);
    EXPECT_EQ(pool.expert_name(index), expert.name);
    EXPECT_EQ(pool.origin_of(index), expert.origin);
    EXPECT_EQ(pool.status_of(index), expert.status);
    EXPECT_EQ(pool.consent_until(index), expert.consent ? expert.consent->until : std::nullopt);
    EXPECT_EQ(pool.declares_activities(index), !expert.activities.empty());

    const auto languages = pool.languages_of(index);
    ASSERT_EQ(languages.size(), expert.languages.size());
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const auto& level = expert.languages[i].level;
        EXPECT_EQ(languages[i].language(), expert.languages[i].language);
        EXPECT_EQ(languages[i].level,
                  level ? static_cast<std::uint8_t>(*level) : StoredLanguage::kUnknownLevel);
    }
    const auto periods = pool.availability_of(index);
    ASSERT_EQ(periods.size(), expert.availability.size());
    for (std::size_t i = 0; i < periods.size(); ++i) {
        EXPECT_EQ(periods[i].first, expert.availability[i].first.days());
        EXPECT_EQ(periods[i].last, expert.availability[i].last.days());
    }
}

void expect_same_statements(const Expert& expert, const Pool& pool, ExpertIndex index)
{
    const auto themes = pool.declared_themes_of(index);
    ASSERT_EQ(themes.size(), expert.themes.size());
    for (std::size_t i = 0; i < themes.size(); ++i) {
        EXPECT_EQ(themes[i].index, expert.themes[i].theme.index);
        EXPECT_EQ(themes[i].years, expert.themes[i].years.value_or(-1));
        EXPECT_GE(pool.theme_foundation(index, expert.themes[i].theme), Foundation::declared);
        EXPECT_GT(pool.theme_strengths()(index, expert.themes[i].theme.index), 0);
    }
    const auto countries = pool.declared_countries_of(index);
    ASSERT_EQ(countries.size(), expert.countries.size());
    for (std::size_t i = 0; i < countries.size(); ++i) {
        EXPECT_EQ(countries[i].index, position_of(expert.countries[i].country));
        EXPECT_EQ(countries[i].years, expert.countries[i].years.value_or(-1));
        EXPECT_EQ(countries[i].last, expert.countries[i].last.value_or(0));
    }
    const auto ties = pool.ties_of(index);
    ASSERT_EQ(ties.size(), expert.diaspora_of.size() + (expert.duty_country ? 1 : 0));
    for (const StoredTie& tie : ties) {
        if (tie.kind == StoredTie::Kind::posted) {
            EXPECT_EQ(tie.country, position_of(expert.duty_country.value()));
        } else {
            EXPECT_EQ(tie.country, position_of(expert.diaspora_of.front()));
        }
    }
    for (const ActivityId activity : expert.activities)
        EXPECT_GE(pool.activity_foundation(index, activity), Foundation::declared);
}

void expect_same_texts(const std::vector<AnalysedText>& texts, std::span<const StoredText> stored,
                       const Pool& pool)
{
    ASSERT_EQ(stored.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(pool.text(stored[i]), texts[i].text);
        EXPECT_EQ(stored[i].language(), texts[i].language);
    }
}

void expect_same_action(const AnalysedAction& analysed, const Pool& pool, ActionIndex index)
{
    using ::testing::ElementsAreArray;
    const ActionFacts facts = action_facts(analysed);
    std::vector<CountryPosition> countries;
    for (const Country country : facts.countries)
        countries.push_back(position_of(country));
    EXPECT_EQ(pool.action_id(index), analysed.action.id);
    EXPECT_EQ(pool.status_of_action(index), analysed.action.status);
    EXPECT_EQ(pool.last_day_of(index), facts.last);
    EXPECT_THAT(pool.themes_of_action(index), ElementsAreArray(facts.themes));
    EXPECT_THAT(pool.countries_of_action(index), ElementsAreArray(countries));
    EXPECT_THAT(pool.activities_of_action(index), ElementsAreArray(facts.activities));
}

/// {expert, action, role}, from either side of the pool.
using Parts = std::vector<std::tuple<std::string, std::string, Role>>;

Parts parts_of(const std::vector<AnalysedAction>& actions)
{
    Parts parts;
    for (const AnalysedAction& analysed : actions) {
        for (const Participation& one : analysed.action.participations)
            parts.emplace_back(one.expert_id, analysed.action.id, one.role);
    }
    return parts;
}

Parts parts_by_action(const Pool& pool)
{
    Parts parts;
    for (ActionIndex action = 0; action < pool.actions(); ++action) {
        for (const Share& share : pool.participants_of(action)) {
            parts.emplace_back(pool.expert_id(share.index), pool.action_id(action),
                               static_cast<Role>(share.role));
        }
    }
    return parts;
}

Parts parts_by_expert(const Pool& pool)
{
    Parts parts;
    for (ExpertIndex expert = 0; expert < pool.experts(); ++expert) {
        for (const Share& share : pool.participations_of(expert)) {
            parts.emplace_back(pool.expert_id(expert), pool.action_id(share.index),
                               static_cast<Role>(share.role));
        }
    }
    return parts;
}

using Documents = std::vector<TermCounts>;

/// Each text of an expert is a document.
Documents documents_of(const std::vector<AnalysedExpert>& experts)
{
    Documents documents;
    for (const AnalysedExpert& expert : experts) {
        for (const AnalysedText& text : expert.texts)
            documents.push_back(count_terms({&text, 1}, project_knowledge().vocabularies()));
    }
    return documents;
}

Documents documents_of(const std::vector<AnalysedAction>& actions)
{
    Documents documents;
    for (const AnalysedAction& action : actions)
        documents.push_back(count_terms(action.texts, project_knowledge().vocabularies()));
    return documents;
}

std::map<std::string, std::vector<Posting>> naive_postings(const Documents& documents)
{
    std::map<std::string, std::vector<Posting>> postings;
    for (std::uint32_t i = 0; i < documents.size(); ++i) {
        for (const auto& [term, count] : documents[i])
            postings[term].push_back({i, count});
    }
    return postings;
}

std::vector<std::uint32_t> lengths_of(const Documents& documents)
{
    std::vector<std::uint32_t> lengths;
    for (const TermCounts& document : documents) {
        std::uint32_t& length = lengths.emplace_back(0);
        for (const auto& [term, count] : document)
            length += count;
    }
    return lengths;
}

TEST(Pool, HoldsWhatTheRecordsSay)
{
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        SCOPED_TRACE(seed);
        const TestRoster roster = RandomRoster{seed}.roster(15, 12);
        const Pool& pool = roster.pool();
        ASSERT_EQ(pool.experts(), roster.experts().size());
        ASSERT_EQ(pool.actions(), roster.actions().size());
        EXPECT_TRUE(pool.fits(project_knowledge()));
        for (ExpertIndex i = 0; i < pool.experts(); ++i) {
            const AnalysedExpert& analysed = roster.experts()[i];
            expect_same_expert(analysed.expert, pool, i);
            expect_same_statements(analysed.expert, pool, i);
            expect_same_texts(analysed.texts, pool.expert_texts(i), pool);
        }
        for (ActionIndex i = 0; i < pool.actions(); ++i) {
            expect_same_action(roster.actions()[i], pool, i);
            expect_same_texts(roster.actions()[i].texts, pool.action_texts(i), pool);
        }
    }
}

TEST(Pool, TellsWhoTookPartInWhatFromBothSides)
{
    using ::testing::UnorderedElementsAreArray;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        SCOPED_TRACE(seed);
        const TestRoster roster = RandomRoster{seed}.roster(10, 15);
        const Parts parts = parts_of(roster.actions());
        EXPECT_THAT(parts_by_action(roster.pool()), UnorderedElementsAreArray(parts));
        EXPECT_THAT(parts_by_expert(roster.pool()), UnorderedElementsAreArray(parts));
    }
}

TEST(Pool, HoldsThePostingsOfEveryTermAndNoOther)
{
    using ::testing::ElementsAreArray;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        SCOPED_TRACE(seed);
        const TestRoster roster = RandomRoster{seed}.roster(12, 12);
        const Pool& pool = roster.pool();
        const auto of_experts = naive_postings(documents_of(roster.experts()));
        ASSERT_EQ(pool.expert_terms(), of_experts.size());
        for (std::size_t i = 0; const auto& [term, postings] : of_experts) {
            EXPECT_EQ(pool.expert_term(i++), term);
            EXPECT_THAT(pool.expert_postings(term), ElementsAreArray(postings));
        }
        const auto of_actions = naive_postings(documents_of(roster.actions()));
        ASSERT_EQ(pool.action_terms(), of_actions.size());
        for (std::size_t i = 0; const auto& [term, postings] : of_actions) {
            EXPECT_EQ(pool.action_term(i++), term);
            EXPECT_THAT(pool.action_postings(term), ElementsAreArray(postings));
        }
        EXPECT_TRUE(pool.expert_postings("Znever-said").empty());
    }
}

TEST(Pool, MeasuresADocumentByTheSumOfItsTerms)
{
    const TestRoster roster = RandomRoster{3}.roster(20, 20);
    EXPECT_THAT(roster.pool().expert_lengths(),
                testing::ElementsAreArray(lengths_of(documents_of(roster.experts()))));
    EXPECT_THAT(roster.pool().action_lengths(),
                testing::ElementsAreArray(lengths_of(documents_of(roster.actions()))));
}

TEST(Pool, TellsWhereTheTextsOfAnExpertStart)
{
    const TestRoster roster = RandomRoster{4}.roster(20, 0);
    std::size_t first = 0;
    for (ExpertIndex i = 0; i < roster.pool().experts(); ++i) {
        EXPECT_EQ(roster.pool().first_text_of(i), first);
        first += roster.experts()[i].texts.size();
    }
    EXPECT_EQ(roster.pool().expert_lengths().size(), first);
}

}  // namespace
}  // namespace vivier
