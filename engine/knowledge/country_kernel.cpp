// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/country_kernel.h"

#include <cmath>
#include <map>
#include <string>
#include <string_view>

namespace vivier {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;

/// What marks the rows of a feature matrix, by row.
using Marks = std::vector<std::vector<std::string>>;

/// Rows: countries; columns: marks, weighted by how few countries bear them.
MatrixXd weighted_features(const Marks& marks)
{
    std::map<std::string_view, std::vector<Index>> bearers;
    for (std::size_t row = 0; row < marks.size(); ++row) {
        for (const std::string& mark : marks[row])
            bearers[mark].push_back(static_cast<Index>(row));
    }
    const auto rows = static_cast<Index>(marks.size());
    MatrixXd features = MatrixXd::Zero(rows, static_cast<Index>(bearers.size()));
    Index column = 0;
    for (const auto& [mark, rows_of_mark] : bearers) {
        const double few = static_cast<double>(rows) / static_cast<double>(rows_of_mark.size());
        for (const Index row : rows_of_mark)
            features(row, column) = std::log(few);
        ++column;
    }
    return features;
}

MatrixXd neighbourhoods(const std::vector<CountryData>& countries)
{
    std::map<Country, Index> position;
    for (const CountryData& country : countries) {
        position.emplace(country.code, static_cast<Index>(position.size()));
    }
    const auto size = static_cast<Index>(countries.size());
    MatrixXd features = MatrixXd::Identity(size, size);
    for (const CountryData& country : countries) {
        for (const Country neighbour : country.neighbours) {
            features(position.at(country.code), position.at(neighbour)) = 1;
        }
    }
    return features;
}

MatrixXd cosines(MatrixXd features)
{
    const Eigen::VectorXd norms = features.rowwise().norm();
    for (Index row = 0; row < features.rows(); ++row) {
        if (norms(row) > 0) features.row(row) /= norms(row);
    }
    MatrixXd gram = features * features.transpose();
    gram.diagonal().setOnes();  // a row without marks is like itself alone
    return gram.cwiseMin(1);
}

}  // namespace

MatrixXd country_kernel(const std::vector<CountryData>& countries)
{
    Marks groups;
    Marks languages;
    for (const CountryData& country : countries) {
        groups.push_back(country.groups);
        std::vector<std::string>& spoken = languages.emplace_back();
        for (const CountryLanguageData& language : country.languages) {
            spoken.push_back(language.iso639_3);
        }
        for (const Language language : country.working_languages) {
            spoken.emplace_back(language.code());
        }
    }
    const auto size = static_cast<Index>(countries.size());
    MatrixXd kernel = kSameCountryShare * MatrixXd::Identity(size, size);
    kernel += kNeighbourhoodShare * cosines(neighbourhoods(countries));
    kernel += kGroupShare * cosines(weighted_features(groups));
    kernel += kLanguageShare * cosines(weighted_features(languages));
    // What rounding may have left.
    MatrixXd exact = (kernel + kernel.transpose()) / 2;
    exact.diagonal().setOnes();
    return exact;
}

}  // namespace vivier
