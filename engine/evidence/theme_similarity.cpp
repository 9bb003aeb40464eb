// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/theme_similarity.h"

#include <algorithm>
#include <cmath>

namespace vivier {
namespace {

// Experts at a time: the matrices of one block stay in the cache.
constexpr Eigen::Index kBlock = 512;

double similarity(double shared, double asked, double own)
{
    if (shared <= 0) return 0;
    const double coverage = std::min(1.0, shared / asked);
    const double cosine = std::min(1.0, shared / std::sqrt(asked * own));
    return std::sqrt(coverage * cosine);
}

}  // namespace

std::vector<double> theme_similarity(const Pool& pool, const Knowledge& knowledge,
                                     const Query& query)
{
    std::vector<double> values(pool.experts(), 0.0);
    if (!query.has_themes()) return values;
    const Eigen::MatrixXd& relatedness = knowledge.theme_relatedness();
    const Eigen::VectorXd softened = relatedness * query.themes;
    const double asked = query.themes.dot(softened);
    const ThemeStrengths strengths = pool.theme_strengths();

    for (Eigen::Index first = 0; first < strengths.rows(); first += kBlock) {
        const Eigen::Index rows = std::min(kBlock, strengths.rows() - first);
        const Eigen::MatrixXd block = strengths.middleRows(first, rows).cast<double>();
        const Eigen::VectorXd shared = block * softened;
        const Eigen::VectorXd own = (block * relatedness).cwiseProduct(block).rowwise().sum();
        for (Eigen::Index row = 0; row < rows; ++row) {
            values[static_cast<std::size_t>(first + row)] =
                similarity(shared(row), asked, own(row));
        }
    }
    return values;
}

ThemeId main_theme(const Pool& pool, const Knowledge& knowledge, const Query& query,
                   ExpertIndex expert)
{
    const Eigen::VectorXd softened = knowledge.theme_relatedness() * query.themes;
    const Eigen::VectorXd strength =
        pool.theme_strengths().row(static_cast<Eigen::Index>(expert)).transpose().cast<double>();
    Eigen::Index theme = 0;
    softened.cwiseProduct(strength).maxCoeff(&theme);
    return ThemeId{static_cast<std::uint16_t>(theme)};
}

}  // namespace vivier
