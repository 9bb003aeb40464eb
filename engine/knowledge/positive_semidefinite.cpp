// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/positive_semidefinite.h"

#include <Eigen/Eigenvalues>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace vivier {
namespace {

void check(const Eigen::MatrixXd& similarity)
{
    if (similarity.rows() != similarity.cols()) {
        throw std::invalid_argument{fmt::format("nearest_similarity: {} x {} is not square",
                                                similarity.rows(), similarity.cols())};
    }
    const bool in_range = ((similarity.array() >= 0) && (similarity.array() <= 1)).all();
    if (!in_range) throw std::invalid_argument{"nearest_similarity: an entry is outside [0, 1]"};
}

Eigen::MatrixXd with_unit_diagonal(const Eigen::MatrixXd& matrix)
{
    const Eigen::VectorXd scale = matrix.diagonal().array().max(1e-12).rsqrt();
    // In this order what is symmetric stays so to the last bit.
    Eigen::MatrixXd scaled = (scale * scale.transpose()).cwiseProduct(matrix);
    scaled.diagonal().setOnes();
    return scaled;
}

}  // namespace

Eigen::MatrixXd nearest_similarity(const Eigen::MatrixXd& similarity)
{
    check(similarity);
    if (similarity.size() == 0) return similarity;
    Eigen::MatrixXd symmetric = similarity.cwiseMax(similarity.transpose());
    symmetric.diagonal().setOnes();

    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver{symmetric};
    const Eigen::VectorXd kept = solver.eigenvalues().cwiseMax(0);
    const Eigen::MatrixXd& vectors = solver.eigenvectors();
    Eigen::MatrixXd nearest = vectors * kept.asDiagonal() * vectors.transpose();
    nearest = with_unit_diagonal((nearest + nearest.transpose()) / 2);

    const double lowest = std::min(0.0, nearest.minCoeff());
    nearest = (nearest.array() - lowest) / (1 - lowest);
    nearest = nearest.cwiseMin(1).cwiseMax(0);
    nearest.diagonal().setOnes();
    return nearest;
}

}  // namespace vivier
