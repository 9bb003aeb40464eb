// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/theme_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

namespace vivier {
namespace {

constexpr double kLength = 4;      // of a text's vector
constexpr double kEnough = 12;     // terms; the vector of a text with fewer is shorter
constexpr double kProves = 2;      // a sense that proves a theme, or its name
constexpr double kGoesWith = 0.8;  // a sense that goes with one theme
constexpr double kNoneIsMore = 1;  // there are more examples of none than requests about none
constexpr int kPasses = 8;
constexpr double kRate = 0.5;
constexpr double kSlowing = 0.15;  // of the rate, each pass
constexpr double kBiasRate = 0.05;
constexpr double kDraw = 1e-3;

std::vector<std::string_view> distinct(std::span<const PlacedTerm> terms)
{
    std::vector<std::string_view> all;
    for (const PlacedTerm& term : terms) {
        if (!term.country) all.push_back(term.term);
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void softmax(Eigen::VectorXd& logits)
{
    logits = (logits.array() - logits.maxCoeff()).exp();
    logits /= logits.sum();
}

}  // namespace

ThemeModel::ThemeModel(const std::vector<ThemeExample>& examples, const Glossary& glossary,
                       const Vocabularies& vocabularies)
{
    const RowMajor drawn_to = add_rows(examples, glossary, vocabularies);
    weights_ = drawn_to;
    bias_ = Eigen::VectorXd::Zero(weights_.cols());
    train(examples, drawn_to);
}

ThemeModel::RowMajor ThemeModel::add_rows(const std::vector<ThemeExample>& examples,
                                          const Glossary& glossary,
                                          const Vocabularies& vocabularies)
{
    std::vector<double> holding;
    const auto row_of = [&](std::string_view term) {
        const auto [found, is_new] =
            rows_.try_emplace(std::string{term}, static_cast<Eigen::Index>(holding.size()));
        if (is_new) holding.push_back(0);
        return found->second;
    };
    for (const ThemeExample& example : examples) {
        for (const std::string_view term : distinct(example.terms))
            holding[static_cast<std::size_t>(row_of(term))] += 1;
    }
    std::vector<std::pair<Eigen::Index, std::span<const ThemeOfSense>>> senses;
    for (std::size_t i = 0; i < vocabularies.senses.size(); ++i) {
        const SenseId sense{static_cast<std::uint16_t>(i)};
        const auto themes = glossary.themes_of(sense);
        if (!themes.empty()) senses.emplace_back(row_of(sense_term(sense, vocabularies)), themes);
    }
    const auto themes = static_cast<Eigen::Index>(vocabularies.themes.size());
    std::vector<Eigen::Index> names;
    for (Eigen::Index i = 0; i < themes; ++i) {
        const ThemeId theme{static_cast<std::uint16_t>(i)};
        names.push_back(row_of(concept_term(theme, vocabularies)));
    }
    RowMajor drawn_to = RowMajor::Zero(static_cast<Eigen::Index>(holding.size()), themes + 1);
    for (const auto& [row, of_sense] : senses) {
        const double share = kGoesWith / std::sqrt(static_cast<double>(of_sense.size()));
        for (const ThemeOfSense& one : of_sense)
            drawn_to(row, one.theme.index) = one.proves ? kProves : share;
    }
    for (Eigen::Index i = 0; i < themes; ++i)
        drawn_to(names[static_cast<std::size_t>(i)], i) = kProves;
    for (const double count : holding)
        idf_.push_back(std::log(1 + static_cast<double>(examples.size() + 1) / (1 + count)));
    return drawn_to;
}

std::vector<ThemeModel::Weighted> ThemeModel::features(std::span<const PlacedTerm> terms) const
{
    std::vector<Weighted> found;
    double square = 0;
    for (const std::string_view term : distinct(terms)) {
        const auto row = rows_.find(std::string{term});
        if (row == rows_.end()) continue;
        const double idf = idf_[static_cast<std::size_t>(row->second)];
        found.push_back({row->second, idf});
        square += idf * idf;
    }
    const double length =
        kLength * std::min(1.0, std::sqrt(static_cast<double>(found.size()) / kEnough));
    for (Weighted& one : found)
        one.value *= length / std::sqrt(square);
    return found;
}

Eigen::VectorXd ThemeModel::logits(const std::vector<Weighted>& features) const
{
    Eigen::VectorXd sums = bias_;
    for (const Weighted& one : features)
        sums += one.value * weights_.row(one.row).transpose();
    return sums;
}

void ThemeModel::descend(const std::vector<Weighted>& features, Eigen::Index target, double rate,
                         const RowMajor& drawn_to)
{
    Eigen::VectorXd gradient = logits(features);
    softmax(gradient);
    gradient(target) -= 1;
    bias_ -= rate * kBiasRate * gradient;
    for (const Weighted& one : features) {
        auto row = weights_.row(one.row);
        row -= rate * (one.value * gradient.transpose() + kDraw * (row - drawn_to.row(one.row)));
    }
}

void ThemeModel::train(const std::vector<ThemeExample>& examples, const RowMajor& drawn_to)
{
    std::vector<std::vector<Weighted>> vectors;
    vectors.reserve(examples.size());
    for (const ThemeExample& example : examples)
        vectors.push_back(features(example.terms));
    std::vector<std::size_t> order(examples.size());
    std::iota(order.begin(), order.end(), 0U);
    std::mt19937 random{1};
    for (int pass = 0; pass < kPasses; ++pass) {
        // std::shuffle may differ from one library to the next.
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        const double rate = kRate / (1 + kSlowing * pass);
        for (const std::size_t i : order) {
            const auto& theme = examples[i].theme;
            descend(vectors[i], theme ? theme->index : weights_.cols() - 1, rate, drawn_to);
        }
    }
}

Eigen::VectorXd ThemeModel::probabilities(std::span<const PlacedTerm> terms,
                                          const Eigen::VectorXd& named) const
{
    Eigen::VectorXd all = logits(features(terms));
    all.head(named.size()) += named;
    all(named.size()) -= kNoneIsMore;
    softmax(all);
    return all.head(named.size());
}

Eigen::VectorXd ThemeModel::probabilities(std::span<const PlacedTerm> terms) const
{
    return probabilities(terms, Eigen::VectorXd::Zero(weights_.cols() - 1));
}

std::vector<double> ThemeModel::reasons(std::span<const PlacedTerm> terms, ThemeId theme) const
{
    std::vector<double> values;
    values.reserve(terms.size());
    for (const PlacedTerm& term : terms) {
        const auto row = rows_.find(term.term);
        if (row == rows_.end()) {
            values.push_back(0);
            continue;
        }
        const auto weights = weights_.row(row->second);
        const double idf = idf_[static_cast<std::size_t>(row->second)];
        values.push_back(idf * (weights(theme.index) - weights.mean()));
    }
    return values;
}

}  // namespace vivier
