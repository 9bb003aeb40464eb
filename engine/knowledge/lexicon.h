// SPDX-License-Identifier: GPL-2.0-or-later
// Every phrase, acronym and name by which a concept is named.

#pragma once

#include "engine/knowledge/concept.h"
#include "engine/knowledge/cues.h"
#include "engine/knowledge/knowledge_data.h"
#include "engine/knowledge/phrase_trie.h"
#include "engine/knowledge/vocabularies.h"
#include "engine/text/analyser.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// Phrases compete with those of their own field only: "border police" names a theme and an
/// institution at once.
enum class Field : std::uint8_t { theme, activity, institution, place };
inline constexpr std::size_t kFields = 4;

/// How the words must be written.
enum class Casing : std::uint8_t {
    any,
    capital,  // the first letter, unless the text has no capitals at all
    exact,    // as in `surface`, a plural s and full stops aside; acronyms of themes, in a text
              // without capitals, in small letters too
};

struct LexiconEntry {
    Field field = Field::theme;
    std::optional<ConceptId> id =
        {};  // none: these words name nothing, and keep others from matching
    Surety surety = Surety::strong;
    Naming naming = Naming::phrase;
    Casing casing = Casing::any;
    std::string surface = {};                // for Casing::exact
    bool unaccented = false;                 // one word that means something else with accents
    std::string words = {};                  // of names, as by name_words()
    bool after_article = false;              // "Cap" is Cape Town only as "le Cap"
    std::optional<Language> tongue = {};     // a language's name in this language: "Russian"
    std::optional<std::uint32_t> rule = {};  // places: position in Lexicon::place_rules
    bool ambiguous = false;                  // acronyms: means `id` only if a cue says so
    Cues cues_for = {};
    Cues cues_against = {};
};

/// How to read a name of a place that may mean something else.
struct PlaceRule {
    std::vector<Country> readings;  // more than one: the text must decide
    bool needs_cue = false;         // without a cue it names nothing for sure
    bool person_name = false;       // also a given name or a surname
    Cues cues_for = {};
    Cues cues_against = {};
};

/// Immutable once made; safe to share between threads.
struct Lexicon {
    PhraseTrie trie;
    std::vector<LexiconEntry> entries;  // the trie's entries are positions in it
    std::vector<PlaceRule> place_rules;
    Cues instruments_after;   // "Process", "Convention": what follows a city that names a treaty
    Cues instruments_before;  // "processus de"
    Cues titles;              // "Mr", "Mme": what comes before a person's name
    Cues given_names;         // "Michael"
    Cues directions;          // "Northern": what comes before a country's name
};

[[nodiscard]] Lexicon make_lexicon(const KnowledgeData& data, const Vocabularies& vocabularies,
                                   const Analyser& analyser);

/// The keys of the words of `phrase`, connectors left out (unless nothing else is left).
[[nodiscard]] std::vector<std::string> phrase_keys(std::span<const Token> phrase);

/// Adds `phrase` as one more way to say `entry`. A single word with two capitals or more ("THB",
/// "FdF", "M&E") must be written so. A phrase without words is left out.
void add_phrase(Lexicon& lexicon, const Analyser& analyser, std::string_view phrase,
                LexiconEntry entry);

/// The part of make_lexicon() that concerns places.
void add_places(Lexicon& lexicon, const Analyser& analyser, const KnowledgeData& data);

}  // namespace vivier
