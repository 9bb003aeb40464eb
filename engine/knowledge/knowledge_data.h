// SPDX-License-Identifier: GPL-2.0-or-later
// The files of a knowledge folder as plain values: read and checked, not yet interpreted.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/language.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vivier {

/// Words by language. Ordered, so that whatever is made from it is reproducible.
using Words = std::map<Language, std::vector<std::string>>;

struct AcronymData {
    std::string form;  // matched as written, case and all
    std::vector<Language> languages;
    std::string expansion;
    bool ambiguous = false;
    std::vector<std::string> cues_for;
    std::vector<std::string> cues_against;
};

struct LabelledData {
    std::string id;
    std::map<Language, std::string> label;
};

struct ThemeData {
    std::string id;
    std::string pillar;
    std::map<Language, std::string> label;
    std::vector<LabelledData> subthemes;
    Words terms;
    Words weak_terms;
    std::vector<AcronymData> acronyms;
    std::vector<std::string> not_this;
    std::map<std::string, double> related;  // theme id -> [0, 1]
};

/// An activity type, an institution type or an origin of experts.
struct TermedData {
    std::string id;
    Words terms;
};

/// One way to say a sense.
struct GlossaryForm {
    std::string words;       // in their base form
    bool exact = false;      // these words and their plurals alone, not all words of their stems
    bool ambiguous = false;  // means the sense only near another of the same theme
};

struct SenseTheme {
    std::string theme;
    bool proves = false;  // a text that says so is about the theme
};

/// One thing of the field, and all the ways to say it.
struct SenseData {
    std::string id;
    std::vector<SenseTheme> themes;
    std::map<Language, std::vector<GlossaryForm>> forms;
};

/// A text, and the theme that it is about; "": about none.
struct ExampleData {
    std::string theme;
    Language language;
    std::string text;
};

struct CountryLanguageData {
    std::string iso639_3;
    std::map<Language, std::string> name;  // in English and French
};

struct CountryData {
    Country code;
    std::map<Language, std::string> names;
    Words aliases;
    Words demonyms;
    std::vector<std::string> capitals;  // one city, its spellings
    std::vector<std::string> cities;
    std::string region;
    std::string subregion;
    std::array<double, 2> latitude_longitude{};  // degrees
    std::vector<std::string> groups;             // ids among KnowledgeData::groups
    std::vector<Country> neighbours;             // made symmetric at load
    std::vector<CountryLanguageData> languages;  // spoken
    std::vector<Language> working_languages;
};

/// How to read a name that may mean something else.
struct AmbiguityData {
    std::vector<std::string> surface;
    std::vector<Country> defaults;  // none: means no country unless a cue says so
    std::vector<Country> others;    // what else it may mean
    std::vector<std::string> cues_for;
    std::vector<std::string> cues_against;
    std::vector<std::string> not_this;  // phrases that hold the name and mean something else
    bool person_name = false;           // also a given name or a surname
    std::string note;
};

struct KnowledgeData {
    std::vector<ThemeData> themes;
    std::vector<TermedData> activities;
    std::vector<TermedData> institutions;
    std::vector<TermedData> origins;
    std::vector<SenseData> senses;
    std::vector<ExampleData> examples;
    std::vector<std::string> groups;
    std::vector<CountryData> countries;  // by code
    std::vector<AmbiguityData> ambiguities;
    // Optional in the file: "instruments": {"after": [], "before": []} and the lists
    // "person_titles", "given_names", "directions", "ordinary_words".
    std::vector<std::string> instruments_after;   // "Process": makes "Rabat" a treaty
    std::vector<std::string> instruments_before;  // "processus de"
    std::vector<std::string> titles;              // "Mr", "Mme"
    std::vector<std::string> given_names;         // "Michael", before what is then a surname
    std::vector<std::string> directions;          // "Northern", before what is then no surname
    std::vector<std::string> ordinary_words;      // "turkey", "china": a country only as a name
};

/// The files of a knowledge folder; the last two may be missing.
inline constexpr std::array<const char*, 4> kKnowledgeFiles{"themes.json", "countries.json",
                                                            "glossary.tsv", "examples.tsv"};

/// Reads the kKnowledgeFiles of a folder. What is required: the ids and labels of
/// themes, the lists of activity types, institution types and origins with their ids, and
/// the names of countries. `related` is kept as it is read, symmetric or not.
///
/// @throws DataError  a file is missing or not JSON; a required field is missing or of
///                    another type; an id occurs twice; a relatedness is outside [0, 1]
///                    or names no theme; a neighbour, group or default is unknown. All
///                    faults are reported, by file and path within it ("themes[2].related").
[[nodiscard]] KnowledgeData read_knowledge(const std::filesystem::path& folder);

}  // namespace vivier
