// SPDX-License-Identifier: GPL-2.0-or-later
// The two similarities of the knowledge: of themes, and of countries.
#include "engine/knowledge/country_kernel.h"
#include "engine/knowledge/positive_semidefinite.h"
#include "engine/knowledge/theme_relatedness.h"
#include "tests/support/knowledge.h"

#include <Eigen/Eigenvalues>

#include <gtest/gtest.h>

#include <random>
#include <stdexcept>

namespace vivier {
namespace {

using Eigen::MatrixXd;

void expect_similarity(const MatrixXd& matrix)
{
    ASSERT_EQ(matrix.rows(), matrix.cols());
    EXPECT_TRUE(matrix == matrix.transpose());
    EXPECT_TRUE((matrix.diagonal().array() == 1).all());
    EXPECT_GE(matrix.minCoeff(), 0);
    EXPECT_LE(matrix.maxCoeff(), 1);
    const Eigen::SelfAdjointEigenSolver<MatrixXd> solver{matrix, Eigen::EigenvaluesOnly};
    EXPECT_GE(solver.eigenvalues().minCoeff(), -1e-12);
}

double between(std::string_view a, std::string_view b)
{
    const auto at = [](std::string_view id) { return static_cast<Eigen::Index>(theme(id).index); };
    return project_knowledge().theme_relatedness()(at(a), at(b));
}

double nearness(std::string_view a, std::string_view b)
{
    const auto at = [](std::string_view code) {
        return static_cast<Eigen::Index>(project_knowledge().position_of(country(code)).value());
    };
    return project_knowledge().country_kernel()(at(a), at(b));
}

TEST(ThemeRelatedness, IsASimilarity)
{
    expect_similarity(project_knowledge().theme_relatedness());
}

TEST(ThemeRelatedness, KeepsCloseToWhatTheFileStates)
{
    const KnowledgeData& data = project_knowledge().data();
    for (const ThemeData& one : data.themes) {
        for (const auto& [other, stated] : one.related)
            EXPECT_NEAR(between(one.id, other), stated, 0.1) << one.id << ' ' << other;
    }
}

TEST(CountryKernel, IsASimilarity)
{
    expect_similarity(project_knowledge().country_kernel());
}

TEST(CountryKernel, OrdersCountriesAsAReaderWould)
{
    EXPECT_GT(nearness("AZ", "GE"), nearness("AZ", "MD"));
    EXPECT_GT(nearness("AZ", "MD"), nearness("AZ", "GH"));
    EXPECT_GT(nearness("TN", "MA"), nearness("TN", "KE"));
    EXPECT_EQ(nearness("FJ", "LI"), 0);
    EXPECT_GT(nearness("GE", "AM"), 0.35);
    EXPECT_LT(nearness("GE", "AM"), 0.65);
}

TEST(CountryKernel, OfACountryWithoutMarksIsItselfAlone)
{
    CountryData unmarked = project_knowledge().data().countries.front();
    unmarked.groups.clear();
    unmarked.neighbours.clear();
    unmarked.languages.clear();
    unmarked.working_languages.clear();
    std::vector<CountryData> countries(3, unmarked);
    countries[1].code = country("AA");
    countries[2].code = country("BB");
    EXPECT_TRUE(country_kernel(countries) == MatrixXd::Identity(3, 3));
}

TEST(NearestSimilarity, LeavesASimilarityAlone)
{
    MatrixXd given(3, 3);
    given << 1, 0.5, 0.25, 0.5, 1, 0.5, 0.25, 0.5, 1;
    EXPECT_TRUE(nearest_similarity(given).isApprox(given, 1e-12));
}

TEST(NearestSimilarity, TakesTheLargerOfTwoEntries)
{
    MatrixXd given = MatrixXd::Identity(2, 2);
    given(0, 1) = 0.3;
    EXPECT_NEAR(nearest_similarity(given)(1, 0), 0.3, 1e-12);
}

TEST(NearestSimilarity, MakesASimilarityOfAnything)
{
    std::mt19937 random{3};
    std::uniform_real_distribution<double> uniform{0, 1};
    for (Eigen::Index size = 0; size < 25; ++size) {
        const MatrixXd given =
            MatrixXd::NullaryExpr(size, size, [&](auto, auto) { return uniform(random); });
        if (size > 0) expect_similarity(nearest_similarity(given));
    }
}

TEST(NearestSimilarity, WantsASquareOfShares)
{
    EXPECT_THROW(static_cast<void>(nearest_similarity(MatrixXd::Zero(2, 3))),
                 std::invalid_argument);
    EXPECT_THROW(static_cast<void>(nearest_similarity(MatrixXd::Constant(2, 2, 1.5))),
                 std::invalid_argument);
    EXPECT_THROW(static_cast<void>(nearest_similarity(MatrixXd::Constant(2, 2, -0.5))),
                 std::invalid_argument);
}

TEST(CountryRelation, SaysTheStrongestReason)
{
    const Knowledge& knowledge = project_knowledge();
    EXPECT_EQ(knowledge.relation_of(country("GE"), country("AZ")), "neighbours");
    EXPECT_EQ(knowledge.relation_of(country("AZ"), country("GE")), "neighbours");
    EXPECT_EQ(knowledge.relation_of(country("GE"), country("GE")), "");
    EXPECT_EQ(knowledge.relation_of(country("FJ"), country("LI")), "");
    EXPECT_EQ(knowledge.relation_of(country("GE"), country("ZZ")), "");
}

}  // namespace
}  // namespace vivier
