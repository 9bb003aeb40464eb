// SPDX-License-Identifier: GPL-2.0-or-later
// Which themes a text is about, learnt from examples: people do not write the taxonomy's words.

#pragma once

#include "engine/domain/id.h"
#include "engine/knowledge/document_terms.h"
#include "engine/knowledge/glossary.h"
#include "engine/knowledge/vocabularies.h"

#include <Eigen/Core>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vivier {

/// An example text with its theme; none: about something else.
struct ThemeExample {
    std::optional<ThemeId> theme;
    std::vector<PlacedTerm> terms;
};

/// Softmax regression over the terms of a text: senses of the glossary, stems, named concepts.
///
///     p(theme | text) = softmax(b + W' x),   x_t = 4 min(1, sqrt(n / 12)) idf_t / |idf|
///
/// t the n distinct terms but countries: few words are little to go by. From the logit of "none" 1
/// is taken, for there are more examples of it than requests about none.
///
/// W is drawn to what the glossary says of a sense (2 for a theme that it proves, .8 / sqrt(n) for
/// each of n themes that it goes with), so that words no example has count too; trained by
/// stochastic gradient descent in a fixed order: the same examples give the same model.
///
/// Immutable once made; safe to share between threads. Without examples it knows the glossary
/// alone.
class ThemeModel {
public:
    ThemeModel(const std::vector<ThemeExample>& examples, const Glossary& glossary,
               const Vocabularies& vocabularies);

    /// By theme, in [0, 1], summing to at most 1: the rest is the chance that the text is about
    /// none of them. `named`: added to the logits, by theme. Cost: terms x themes.
    [[nodiscard]] Eigen::VectorXd probabilities(std::span<const PlacedTerm> terms,
                                                const Eigen::VectorXd& named) const;

    /// The same, nothing being added.
    [[nodiscard]] Eigen::VectorXd probabilities(std::span<const PlacedTerm> terms) const;

    /// How much each term speaks for `theme`, above what it says of themes on average: the words
    /// that fired. 0 for terms that the model does not know. In the order of `terms`.
    [[nodiscard]] std::vector<double> reasons(std::span<const PlacedTerm> terms,
                                              ThemeId theme) const;

private:
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

    struct Weighted {
        Eigen::Index row = 0;
        double value = 0;
    };

    /// What the weights start from and are drawn to.
    [[nodiscard]] RowMajor add_rows(const std::vector<ThemeExample>& examples,
                                    const Glossary& glossary, const Vocabularies& vocabularies);
    void train(const std::vector<ThemeExample>& examples, const RowMajor& drawn_to);
    [[nodiscard]] std::vector<Weighted> features(std::span<const PlacedTerm> terms) const;
    [[nodiscard]] Eigen::VectorXd logits(const std::vector<Weighted>& features) const;
    void descend(const std::vector<Weighted>& features, Eigen::Index target, double rate,
                 const RowMajor& drawn_to);

    std::unordered_map<std::string, Eigen::Index> rows_;  // by term
    std::vector<double> idf_;                             // by row
    RowMajor weights_;                                    // row x (themes + 1), the last: none
    Eigen::VectorXd bias_;
};

}  // namespace vivier
