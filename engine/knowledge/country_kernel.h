// SPDX-License-Identifier: GPL-2.0-or-later
// How far experience of one country counts for another.

#pragma once

#include "engine/knowledge/knowledge_data.h"

#include <Eigen/Core>

#include <vector>

namespace vivier {

/// Shares of the four reasons in the kernel; they sum to 1. Chosen so that a direct neighbour of
/// the same group and language counts about half as much as the country itself.
inline constexpr double kSameCountryShare = 0.45;
inline constexpr double kNeighbourhoodShare = 0.25;
inline constexpr double kGroupShare = 0.20;
inline constexpr double kLanguageShare = 0.10;

/// C x C, C = countries.size():
///
///     K = .45 I + .25 cos(N) + .20 cos(G) + .10 cos(L)
///
/// where row c of N marks c and its neighbours, of G the groups that c belongs to and of L the
/// languages that it speaks or works in, columns of G and L weighted by ln(C / members), and
/// cos(M) holds the cosines of the rows of M (identity for rows without a mark).
/// Each part is a Gram matrix of unit vectors, so K is symmetric and positive semidefinite with a
/// unit diagonal by construction, entries in [0, 1]. Cost: C^2 x (C + groups + languages).
///
/// REQUIRES: neighbours and groups are known (read_knowledge checks both).
[[nodiscard]] Eigen::MatrixXd country_kernel(const std::vector<CountryData>& countries);

}  // namespace vivier
