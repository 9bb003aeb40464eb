// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/theme_relatedness.h"

#include "engine/knowledge/positive_semidefinite.h"

#include <string_view>
#include <unordered_map>

namespace vivier {

Eigen::MatrixXd theme_relatedness(const std::vector<ThemeData>& themes)
{
    std::unordered_map<std::string_view, Eigen::Index> position;
    for (const ThemeData& theme : themes) {
        position.emplace(theme.id, static_cast<Eigen::Index>(position.size()));
    }
    const auto size = static_cast<Eigen::Index>(themes.size());
    Eigen::MatrixXd stated = Eigen::MatrixXd::Identity(size, size);
    for (const ThemeData& theme : themes) {
        for (const auto& [other, value] : theme.related) {
            stated(position.at(theme.id), position.at(other)) = value;
        }
    }
    return nearest_similarity(stated);
}

}  // namespace vivier
