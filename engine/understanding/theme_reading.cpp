// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/theme_reading.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <variant>

namespace vivier {
namespace {

constexpr double kNamed = 3;               // added to the logit of the theme that is named most
constexpr double kLeastOfAll = 0.3;        // that it is about any theme
constexpr double kLeastLikeliest = 0.2;    // where no theme is that likely, none is meant
constexpr double kLeast = 0.05;            // probability
constexpr double kIncidental = 0.12;       // of the likeliest theme
constexpr double kNamedIncidental = 0.07;  // the same, of a theme that is named
constexpr double kNamedShare = 0.3;        // of the likeliest, at least, for the one named most
constexpr double kBesideNamed = 0.5;  // the same, of a theme that is not named where another is

/// Sure mentions of one theme.
struct Said {
    double worth = 0;
    int times = 0;
    Span first;

    void add(Span span, double place)
    {
        if (times == 0) first = span;
        worth += place / ++times;
    }
};

/// Their worth as a share of the most. A theme that is named is meant, whatever other words say.
std::map<ThemeId, Said> gather(const Reading& reading, const Exclusions& exclusions)
{
    std::map<ThemeId, Said> themes;
    for (const ConceptMention& mention : reading.analysed().concepts) {
        const auto* theme = std::get_if<ThemeId>(&mention.id);
        // An acronym that nothing speaks against is the field's.
        const bool is_sure = mention.surety == Surety::strong || mention.naming == Naming::acronym;
        if (theme == nullptr || !is_sure) continue;
        if (exclusions.covers_phrase(mention.first)) continue;
        const double position =
            static_cast<double>(mention.first) / static_cast<double>(reading.size());
        themes[*theme].add(mention.span, 1 - position / 2);
    }
    double most = 0;
    for (const auto& [theme, sure] : themes)
        most = std::max(most, sure.worth);
    for (auto& [theme, sure] : themes)
        sure.worth /= most;
    return themes;
}

std::vector<PlacedTerm> terms_of(const Reading& reading, const Exclusions& exclusions,
                                 const std::vector<bool>& courtesy,
                                 const Vocabularies& vocabularies)
{
    std::vector<PlacedTerm> kept;
    for (PlacedTerm& term : placed_terms(reading.analysed(), vocabularies)) {
        if (!courtesy[term.first] && !exclusions.covers_phrase(term.first))
            kept.push_back(std::move(term));
    }
    return kept;
}

Eigen::VectorXd named_logits(const std::map<ThemeId, Said>& said, std::size_t themes)
{
    Eigen::VectorXd logits = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(themes));
    for (const auto& [theme, sure] : said)
        logits(theme.index) = kNamed * sure.worth;
    return logits;
}

/// Where the word stands that speaks most for `theme`.
std::optional<Span> strongest(const ThemeModel& model, const std::vector<PlacedTerm>& terms,
                              ThemeId theme)
{
    const std::vector<double> reasons = model.reasons(terms, theme);
    const auto best = std::ranges::max_element(reasons);
    if (best == reasons.end() || *best <= 0) return std::nullopt;
    return terms[static_cast<std::size_t>(best - reasons.begin())].span;
}

}  // namespace

std::vector<NeededTheme> read_themes(const Reading& reading, const Exclusions& exclusions,
                                     const std::vector<bool>& courtesy, const Knowledge& knowledge)
{
    const Vocabularies& vocabularies = knowledge.vocabularies();
    const std::vector<PlacedTerm> terms = terms_of(reading, exclusions, courtesy, vocabularies);
    if (terms.empty()) return {};
    const std::map<ThemeId, Said> said = gather(reading, exclusions);
    const ThemeModel& model = knowledge.theme_model();
    Eigen::VectorXd likely =
        model.probabilities(terms, named_logits(said, vocabularies.themes.size()));
    if (!said.empty()) likely /= likely.sum();  // it is about one of them
    const double most = likely.maxCoeff();
    if (likely.sum() < kLeastOfAll || most < kLeastLikeliest) return {};
    std::vector<NeededTheme> needed;
    double sum = 0;
    for (Eigen::Index i = 0; i < likely.size(); ++i) {
        const ThemeId theme{static_cast<std::uint16_t>(i)};
        const auto sure = said.find(theme);
        const bool is_named = sure != said.end();
        const double share = is_named       ? kNamedIncidental
                             : said.empty() ? kIncidental
                                            : kBesideNamed;
        const double weight =
            is_named ? std::max(likely(i), most * kNamedShare * sure->second.worth) : likely(i);
        if (weight < std::max(kLeast, share * most)) continue;
        const auto span =
            is_named ? std::optional<Span>{sure->second.first} : strongest(model, terms, theme);
        if (!span) continue;
        needed.push_back({theme, weight, {Origin::text, span}});
        sum += weight;
    }
    for (NeededTheme& theme : needed)
        theme.weight /= sum;
    std::ranges::stable_sort(needed, std::greater<>{}, &NeededTheme::weight);
    return needed;
}

}  // namespace vivier
