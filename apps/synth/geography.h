// SPDX-License-Identifier: GPL-2.0-or-later
// Where invented people come from and have worked. Countries are positions in
// KnowledgeData::countries throughout.

#pragma once

#include "apps/synth/random.h"
#include "engine/domain/language.h"
#include "engine/knowledge/knowledge_data.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace vivier {

/// Immutable once made; borrows nothing. The more groups of `knowledge` a country belongs to, the
/// more often it is drawn: those are the ones that programmes work with.
class Geography {
public:
    /// REQUIRES: knowledge has countries.
    explicit Geography(const KnowledgeData& knowledge);

    /// A country that asks for support: no Member State, unless the knowledge has no other.
    [[nodiscard]] std::size_t draw_partner(Random& random) const { return partners_.draw(random); }

    /// One of the same subregion as `country`, and at times that one.
    [[nodiscard]] std::size_t draw_near(std::size_t country, Random& random) const;

    /// A Member State of the European Union; any country where the knowledge has none.
    [[nodiscard]] std::size_t draw_member_state(Random& random) const;

    /// Where `language` is spoken first; a Member State where it is so nowhere.
    [[nodiscard]] std::size_t draw_speaking(Language language, Random& random) const;

    /// What people there grow up with; English where the knowledge names none of ISO 639-1.
    [[nodiscard]] Language language_of(std::size_t country) const { return languages_[country]; }

    /// What administrations there work in besides; possibly none.
    [[nodiscard]] const std::vector<Language>& working_languages_of(std::size_t country) const
    {
        return working_languages_[country];
    }

private:
    struct Region {
        std::vector<std::size_t> countries;
        WeightedChoice choice;
    };

    WeightedChoice partners_;
    std::vector<Region> regions_;
    std::vector<std::size_t> region_of_;
    std::vector<std::size_t> member_states_;
    std::vector<Language> languages_;
    std::vector<std::vector<Language>> working_languages_;
    std::map<Language, std::vector<std::size_t>> speaking_;
};

}  // namespace vivier
