// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evidence/language_match.h"

#include <algorithm>
#include <cmath>

namespace vivier {
namespace {

const StoredLanguage* find(std::span<const StoredLanguage> spoken, Language language)
{
    const auto found = std::ranges::find(spoken, language, &StoredLanguage::language);
    return found == spoken.end() ? nullptr : &*found;
}

bool has_level(const StoredLanguage& spoken)
{
    return spoken.level != StoredLanguage::kUnknownLevel;
}

double skill_value(const LanguageSkill& asked, const StoredLanguage& spoken)
{
    if (!asked.level) return 1;
    if (!has_level(spoken)) return 0.5;
    const int missing = static_cast<int>(*asked.level) - static_cast<int>(spoken.level);
    if (missing <= 0) return 1;
    return missing <= 2 ? std::exp2(-missing) : 0;
}

}  // namespace

WishMet wish_met(const LanguageWish& wish, std::span<const StoredLanguage> spoken)
{
    WishMet met = spoken.empty() ? WishMet::unknown : WishMet::no;
    for (const LanguageSkill& asked : wish.any_of) {
        const StoredLanguage* skill = find(spoken, asked.language);
        if (skill == nullptr) continue;
        if (!asked.level ||
            (has_level(*skill) && skill->level >= static_cast<std::uint8_t>(*asked.level))) {
            return WishMet::yes;
        }
        if (!has_level(*skill)) met = WishMet::unknown;
    }
    return met;
}

double wish_value(const LanguageWish& wish, std::span<const StoredLanguage> spoken)
{
    double best = 0;
    for (const LanguageSkill& asked : wish.any_of) {
        const StoredLanguage* skill = find(spoken, asked.language);
        if (skill != nullptr) best = std::max(best, skill_value(asked, *skill));
    }
    return best;
}

std::vector<double> language_match(const Pool& pool, const Query& query)
{
    std::vector<double> values(pool.experts(), 0.0);
    if (query.languages.empty()) return values;
    for (ExpertIndex expert = 0; expert < values.size(); ++expert) {
        double sum = 0;
        for (const LanguageWish& wish : query.languages) {
            sum += wish_value(wish, pool.languages_of(expert));
        }
        values[expert] = sum / static_cast<double>(query.languages.size());
    }
    return values;
}

}  // namespace vivier
