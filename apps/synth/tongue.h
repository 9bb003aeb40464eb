// SPDX-License-Identifier: GPL-2.0-or-later
// All that a text in one language is made from.

#pragma once

#include "apps/synth/sentences.h"
#include "engine/knowledge/knowledge_data.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

enum class Slot : std::uint8_t {
    theme,
    hint,
    country,
    city,
    activity,
    institution,
    noun,
    adj,
    name,
    number,
    year,
    none,  // after the last piece of a sentence
};

/// Some words as they stand, then what a slot is filled with.
struct SentencePiece {
    std::string_view words;
    Slot slot = Slot::none;
};

using Sentence = std::vector<SentencePiece>;

/// @throws std::invalid_argument  it has a slot that is none, or an open brace.
[[nodiscard]] Sentence parse_sentence(std::string_view pattern);

/// Phrases, by position in the vocabulary they are of; for none is the list empty.
using Phrases = std::vector<std::vector<std::string>>;

/// Immutable once made. Where the knowledge has no words in the language, those in English stand
/// in, and for those the id. Phrases and names are escaped as within a JSON string.
struct Tongue {
    Tongue(const SentenceTables& tables, const KnowledgeData& knowledge);

    std::string code;  // ISO 639-1
    std::vector<Sentence> bio_openings;
    std::vector<Sentence> bios;
    std::vector<Sentence> titles;
    std::vector<Sentence> action_openings;
    std::vector<Sentence> actions;
    std::vector<Sentence> request_openings;
    std::vector<Sentence> requests;
    Sentences noun_endings;
    Sentences adjective_endings;
    Phrases themes;
    Phrases hints;
    Phrases activities;
    Phrases institutions;
    std::vector<std::string> countries;
};

/// `text` as it may stand within a JSON string.
[[nodiscard]] std::string escape_json(std::string_view text);

}  // namespace vivier
