// SPDX-License-Identifier: GPL-2.0-or-later
// Names of countries with one slip of the pen: "Moldvoa", "Tunise".

#pragma once

#include "engine/domain/country.h"
#include "engine/knowledge/concept.h"
#include "engine/knowledge/knowledge.h"
#include "engine/text/analyser.h"
#include "engine/understanding/reading.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vivier {

/// Immutable once made. Making costs some milliseconds and about a megabyte.
class MisspeltNames {
public:
    /// By the names and aliases of one word in Latin letters, in all languages of the knowledge.
    MisspeltNames(const Knowledge& knowledge, const Analyser& analyser);

    /// The country whose name `folded` (as Token::folded) is but for one letter more, one less,
    /// another one, or two neighbours swapped (optimal string alignment, distance 1). Nothing where
    /// it is a word of any name that the knowledge has, where another country's name is as near,
    /// or where the name has fewer than six letters: no country is ever taken for another.
    /// Cost: one look-up for each letter.
    [[nodiscard]] std::optional<Country> country_of(std::string_view folded) const;

    /// In text order, each weak: words that stand where names of places do (after "in", "de",
    /// "the", or alone), are written with a capital, unless the text has none, and are in no
    /// concept.
    [[nodiscard]] std::vector<ConceptMention> find(const Reading& reading) const;

private:
    struct Name {
        std::string word;
        Country country;
    };
    /// By what is left of a name when one letter or none is taken out: positions in names_.
    using Remains = std::unordered_map<std::string, std::vector<std::uint32_t>>;

    void add_name(const std::string& word, Country country);

    std::vector<Name> names_;
    std::size_t longest_ = 0;  // letters of the longest name
    Remains remains_;
    std::unordered_set<std::string> known_words_;  // of names of countries, cities and persons
};

}  // namespace vivier
