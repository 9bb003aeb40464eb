// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/theme_similarity.h"

#include "tests/support/test_roster.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vivier {
namespace {

Query asking_for(std::string_view id)
{
    Query query;
    query.themes = Eigen::VectorXd::Zero(
        static_cast<Eigen::Index>(project_knowledge().vocabularies().themes.size()));
    query.themes(theme(id).index) = 1;
    return query;
}

Expert declaring(std::string id, std::vector<DeclaredTheme> themes)
{
    Expert expert = expert_named(std::move(id));
    expert.themes = std::move(themes);
    return expert;
}

std::vector<double> similarity(const TestRoster& roster, const Query& query)
{
    return theme_similarity(roster.pool(), project_knowledge(), query);
}

TEST(ThemeSimilarity, IsTheRootOfTheStrengthForTheThemeAlone)
{
    // Declared without years: strength .3. One theme only, so the cosine is 1, coverage .3.
    const TestRoster roster{{declaring("E1", {{theme("ibm"), std::nullopt}})}, {}};
    EXPECT_NEAR(similarity(roster, asking_for("ibm"))[0], std::sqrt(0.3), 1e-7);
}

TEST(ThemeSimilarity, CountsRelatedThemesAsFarAsTheyAreRelated)
{
    // s = .3 in another theme u: shared = R .3, coverage = .3 R, cosine = R; value R sqrt(.3).
    const TestRoster roster{{declaring("E1", {{theme("document_security"), std::nullopt}})}, {}};
    const double related = project_knowledge().theme_relatedness()(
        theme("ibm").index, theme("document_security").index);
    ASSERT_GT(related, 0);
    EXPECT_NEAR(similarity(roster, asking_for("ibm"))[0], related * std::sqrt(0.3), 1e-7);
}

TEST(ThemeSimilarity, PrefersWhoIsKnownForTheThemeToWhoClaimsAll)
{
    std::vector<DeclaredTheme> all;
    for (std::uint16_t t = 0; t < project_knowledge().vocabularies().themes.size(); ++t)
        all.push_back({ThemeId{t}, 10.0});
    const TestRoster roster{{declaring("E1", {{theme("ibm"), 10.0}}), declaring("E2", all)}, {}};
    const std::vector<double> values = similarity(roster, asking_for("ibm"));
    EXPECT_GT(values[0], values[1]);
}

TEST(ThemeSimilarity, IsZeroWithoutThemesOnEitherSide)
{
    const TestRoster roster{{expert_named("E1"), declaring("E2", {{theme("ibm"), 3.0}})}, {}};
    EXPECT_EQ(similarity(roster, asking_for("ibm"))[0], 0);
    Query nothing = asking_for("ibm");
    nothing.themes.setZero();
    EXPECT_EQ(similarity(roster, nothing)[1], 0);
}

TEST(ThemeSimilarity, NamesTheThemeThatEarnsMost)
{
    const TestRoster roster{
        {declaring("E1", {{theme("ibm"), 10.0}, {theme("document_security"), 10.0}})}, {}};
    EXPECT_EQ(main_theme(roster.pool(), project_knowledge(), asking_for("ibm"), 0), theme("ibm"));
}

}  // namespace
}  // namespace vivier
