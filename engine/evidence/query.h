// SPDX-License-Identifier: GPL-2.0-or-later
// A need in the numbers that evidence is computed from.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/stored.h"

#include <Eigen/Core>

#include <string>
#include <vector>

namespace vivier {

struct QueryTerm {
    std::string term;  // as in document_terms.h
    double count = 0;  // > 0
};

/// A partner country and its weight; the weights sum to 1.
struct QueryCountry {
    CountryPosition country = 0;
    double weight = 0;
};

struct Query {
    std::vector<QueryTerm> terms;
    Eigen::VectorXd themes;  // T weights >= 0, summing to 1; all zero where no theme is asked for
    std::vector<QueryCountry> countries;
    std::vector<ActivityId> activities;
    std::vector<LanguageWish> languages;
    std::vector<OriginId> origins;
    Date today = Date::from_days(0);  // what age is measured to

    [[nodiscard]] bool has_themes() const { return themes.size() > 0 && themes.maxCoeff() > 0; }
};

/// `fallback`: what age is measured to where the need does not say when it was received.
[[nodiscard]] Query make_query(const Need& need, const Knowledge& knowledge, Date fallback);

}  // namespace vivier
