// SPDX-License-Identifier: GPL-2.0-or-later
// The nearest matrix that is a proper similarity.

#pragma once

#include <Eigen/Core>

namespace vivier {

/// From `similarity` (n x n, entries in [0, 1]) to a symmetric positive semidefinite matrix with
/// unit diagonal and entries in [0, 1]: the larger of each pair of entries is taken for both, then
/// negative eigenvalues are cut to zero, then rows and columns are scaled to a diagonal of one
/// (which keeps it semidefinite). Entries that the cut makes slightly negative lie within the
/// rounding of the judgement they stand for; they are raised to zero by mixing in the matrix of
/// ones, which is semidefinite too.
///
/// Source: Higham, Computing a nearest symmetric positive semidefinite matrix, 1988, theorem 2.1.
/// Cost: n^3.
///
/// @throws std::invalid_argument  not square, or an entry is not within [0, 1].
[[nodiscard]] Eigen::MatrixXd nearest_similarity(const Eigen::MatrixXd& similarity);

}  // namespace vivier
