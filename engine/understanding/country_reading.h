// SPDX-License-Identifier: GPL-2.0-or-later
// Which countries a request comes from, and which it only names.

#pragma once

#include "engine/domain/need.h"
#include "engine/knowledge/concept.h"
#include "engine/knowledge/knowledge.h"
#include "engine/text/analyser.h"
#include "engine/understanding/country_cues.h"
#include "engine/understanding/exclusions.h"
#include "engine/understanding/misspelt_names.h"
#include "engine/understanding/reading.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace vivier {

class CountryReader {
public:
    /// Borrows `knowledge`, which must outlive it.
    CountryReader(const Knowledge& knowledge, const Analyser& analyser);

    /// Partners first, each part in the order of the text. Each mention is judged by the words
    /// around it, names joined by commas or "and" together:
    ///
    /// - it asks: "Kenya and Uganda want", or the text is written there (CountrySenders);
    /// - an office of it is named: "the Ministry of Labour of Senegal", "autorités moldaves";
    /// - it is the topic: "Action in Ukraine", "about Moldova", or the text starts with it;
    /// - it is the place: "in Georgia", "à Batoumi";
    /// - it is named, and no more;
    /// - it stands aside: people go there, come from there or live there, "with" it is dealt;
    /// - it is elsewhere: where experts or examples come from, whose people are spoken of, what is
    ///   excluded.
    ///
    /// Partners are the countries that ask; where none does, those with an office or that are the
    /// topic, else the places, else those named, of either those at least half as often as the
    /// one named most, else the first that stands aside. What is joined to an office of a partner
    /// is one too. Member States of the EU and EFTA and other donors provide peers: they are no
    /// partners beside a country that is not one of them, nor for being named alone. Where one
    /// word names several ("French"), those of which no city is known give way. Partners weigh
    /// the same, but half where the name may be another country's or is misspelt.
    ///
    /// `languages`: tokens that name languages, not the people who speak them.
    [[nodiscard]] std::vector<NeededCountry> read(const Reading& reading,
                                                  const Exclusions& exclusions,
                                                  std::span<const TokenRange> languages) const;

private:
    void add_adjectives(const CountryData& country, const Analyser& analyser);
    [[nodiscard]] bool is_adjective(const Reading& reading, const ConceptMention& mention) const;
    [[nodiscard]] std::vector<ConceptMention> mentions(const Reading& reading,
                                                       std::span<const TokenRange> languages) const;

    PhraseTable<CountryCue> cues_;
    MisspeltNames misspelt_;
    std::map<Language, std::set<std::string>> adjectives_;  // demonyms of one word
    std::set<Country> peers_;
    std::set<Country> minor_;  // no city is known of them
};

}  // namespace vivier
