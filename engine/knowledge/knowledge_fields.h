// SPDX-License-Identifier: GPL-2.0-or-later
// What the files of the knowledge folder are made of.

#pragma once

#include "engine/input/json_field.h"
#include "engine/knowledge/knowledge_data.h"

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace vivier {

/// A list of strings, none of them blank.
[[nodiscard]] std::vector<std::string> read_strings(const JsonField& list);

/// {"en": "...", "fr": "..."}.
[[nodiscard]] std::map<Language, std::string> read_labels(const JsonField& object);

/// {"en": ["...", "..."], "fr": []}.
[[nodiscard]] Words read_words(const JsonField& object);

[[nodiscard]] std::vector<Language> read_languages(const JsonField& list);
[[nodiscard]] std::vector<Country> read_countries(const JsonField& list);

/// The ids of one list: each is required, and no two are the same.
class UniqueIds {
public:
    /// "" and a problem where `object` has no "id", or one that was read before.
    [[nodiscard]] std::string read(const JsonField& object);

private:
    std::unordered_set<std::string> seen_;
};

/// Reads the document themes.json into all of `data` but the parts below.
void read_theme_file(const JsonField& document, KnowledgeData& data);

/// Reads the document countries.json into groups, countries, ambiguities, instruments, titles.
void read_country_file(const JsonField& document, KnowledgeData& data);

}  // namespace vivier
