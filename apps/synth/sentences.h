// SPDX-License-Identifier: GPL-2.0-or-later
// What invented people, projects and requests say, a language at a time.
//
// Sentences have slots:
//
// | slot          | filled with                                                       |
// |---------------|-------------------------------------------------------------------|
// | {theme}       | words of one of the subject's themes, as the taxonomy has them    |
// | {hint}        | weak words of one of them                                         |
// | {country}     | the name of one of its countries                                  |
// | {city}        | a city there, or an invented one                                  |
// | {activity}    | words of one of its activities                                    |
// | {institution} | words of an institution type                                      |
// | {noun} {adj}  | invented words, frequent and rare as Zipf has it; feminine        |
// |               | where the language has genders                                    |
// | {name}        | an invented proper name, likewise                                 |
// | {number}      | 2 to 40                                                           |
// | {year}        | 2005 to 2021                                                      |

#pragma once

#include <span>
#include <string_view>

namespace vivier {

/// Borrows literals.
using Sentences = std::span<const std::string_view>;

struct SentenceTables {
    std::string_view language;  // ISO 639-1
    Sentences bio_openings;     // the first of a bio: who speaks
    Sentences bios;
    Sentences titles;  // of actions
    Sentences action_openings;
    Sentences actions;
    Sentences request_openings;  // each could stand alone
    Sentences requests;
    Sentences noun_endings;  // onto a root ("document" + "ation")
    Sentences adjective_endings;
};

/// All languages have tables for bios; all but German and Romanian for actions; English and French
/// for requests.
[[nodiscard]] SentenceTables english_sentences();
[[nodiscard]] SentenceTables french_sentences();
[[nodiscard]] SentenceTables spanish_sentences();
[[nodiscard]] SentenceTables portuguese_sentences();
[[nodiscard]] SentenceTables german_sentences();
[[nodiscard]] SentenceTables romanian_sentences();

}  // namespace vivier
