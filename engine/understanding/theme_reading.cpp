// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/theme_reading.h"

#include <algorithm>
#include <map>
#include <optional>
#include <variant>

namespace vivier {
namespace {

constexpr double kSupport = 0.3;      // of a weak mention, against a sure one
constexpr double kIncidental = 0.25;  // of the heaviest theme

/// Mentions of one theme with one surety.
struct Said {
    double worth = 0;
    int times = 0;
    std::optional<Span> first;

    void add(Span span, double place)
    {
        worth += place / ++times;
        if (!first) first = span;
    }
};

struct Mentions {
    Said sure;
    Said weak;
};

std::map<ThemeId, Mentions> gather(const Reading& reading, const Exclusions& exclusions)
{
    std::map<ThemeId, Mentions> themes;
    for (const ConceptMention& mention : reading.analysed().concepts) {
        const auto* theme = std::get_if<ThemeId>(&mention.id);
        if (theme == nullptr || exclusions.covers_phrase(mention.first)) continue;
        const double position =
            static_cast<double>(mention.first) / static_cast<double>(reading.size());
        Mentions& all = themes[*theme];
        Said& said = mention.surety == Surety::strong ? all.sure : all.weak;
        said.add(mention.span, 1 - position / 2);
    }
    return themes;
}

}  // namespace

std::vector<NeededTheme> read_themes(const Reading& reading, const Exclusions& exclusions)
{
    const std::map<ThemeId, Mentions> themes = gather(reading, exclusions);
    const bool any_sure =
        std::ranges::any_of(themes, [](const auto& theme) { return theme.second.sure.times > 0; });

    std::vector<NeededTheme> needed;
    double heaviest = 0;
    for (const auto& [theme, said] : themes) {
        const double sure = said.sure.worth;
        const double worth =
            any_sure ? sure + std::min(sure, kSupport * said.weak.worth) : said.weak.worth;
        heaviest = std::max(heaviest, worth);
        const Span span = (said.sure.first ? said.sure.first : said.weak.first).value();
        needed.push_back({theme, worth, {Origin::text, span}});
    }
    std::erase_if(needed, [heaviest](const NeededTheme& theme) {
        return theme.weight <= 0 || theme.weight < kIncidental * heaviest;
    });

    double sum = 0;
    for (const NeededTheme& theme : needed)
        sum += theme.weight;
    for (NeededTheme& theme : needed)
        theme.weight /= sum;
    std::ranges::stable_sort(needed, std::greater<>{}, &NeededTheme::weight);
    return needed;
}

}  // namespace vivier
