// SPDX-License-Identifier: GPL-2.0-or-later
// How close two themes are.

#pragma once

#include "engine/knowledge/knowledge_data.h"

#include <Eigen/Core>

#include <vector>

namespace vivier {

/// T x T, T = themes.size(): the relatedness that the themes' files state, made a proper
/// similarity by nearest_similarity(). Symmetric, positive semidefinite, unit diagonal.
///
/// REQUIRES: related ids are themes of `themes`, values in [0, 1] (read_knowledge checks both).
[[nodiscard]] Eigen::MatrixXd theme_relatedness(const std::vector<ThemeData>& themes);

}  // namespace vivier
