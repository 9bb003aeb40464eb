// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/theme_similarity.h"

#include <algorithm>
#include <cmath>

namespace vivier {

std::vector<double> theme_similarity(const Pool& pool, const Knowledge& knowledge,
                                     const Query& query)
{
    std::vector<double> values(pool.experts(), 0.0);
    if (!query.has_themes()) return values;
    const Eigen::MatrixXd& relatedness = knowledge.theme_relatedness();
    const Eigen::VectorXd softened = relatedness * query.themes;
    const double asked = query.themes.dot(softened);
    const ThemeStrengths strengths = pool.theme_strengths();

    for (std::size_t expert = 0; expert < values.size(); ++expert) {
        const Eigen::VectorXd strength =
            strengths.row(static_cast<Eigen::Index>(expert)).transpose().cast<double>();
        const double shared = softened.dot(strength);
        if (shared <= 0) continue;
        const double own = strength.dot(relatedness * strength);
        const double coverage = std::min(1.0, shared / asked);
        const double cosine = std::min(1.0, shared / std::sqrt(asked * own));
        values[expert] = std::sqrt(coverage * cosine);
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
