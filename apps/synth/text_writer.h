// SPDX-License-Identifier: GPL-2.0-or-later
// Writes texts about a subject, sentence by sentence.

#pragma once

#include "apps/synth/invented_words.h"
#include "apps/synth/random.h"
#include "apps/synth/tongue.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vivier {

/// What a text is about: positions in the vocabularies and in KnowledgeData::countries.
/// A slot for which the subject has nothing is filled with an invented word.
struct Subject {
    std::vector<std::size_t> themes;
    std::vector<std::size_t> countries;
    std::vector<std::size_t> activities;
    std::vector<std::size_t> institutions;
};

/// How long a text may be, in words between blanks.
struct WordCount {
    std::size_t enough = 0;  // no sentence is begun beyond it
    std::size_t most = 0;    // no sentence that would end beyond it is kept, but the first
};

/// Keeps working memory: one a thread. Borrows what it is given for its life.
class TextWriter {
public:
    /// `cities[i]`: of country i, JSON-escaped.
    TextWriter(const InventedWords& words, const Phrases& cities) : words_(&words), cities_(&cities)
    {}

    /// One of `sentences`. REQUIRES: there is one.
    void append_sentence(std::string& out, const std::vector<Sentence>& sentences,
                         const Tongue& tongue, const Subject& subject, Random& random);

    /// One of `openings`, then of `sentences`, none twice unless all were used.
    void append_text(std::string& out, const std::vector<Sentence>& openings,
                     const std::vector<Sentence>& sentences, const Tongue& tongue,
                     const Subject& subject, const WordCount& length, Random& random);

private:
    void fill(std::string& out, Slot slot, const Tongue& tongue, const Subject& subject,
              Random& random);
    void append_phrase(std::string& out, const Phrases& phrases, const std::vector<std::size_t>& of,
                       const Tongue& tongue, Random& random);
    void append_city(std::string& out, const Subject& subject, Random& random);
    void write(std::string& out, const Sentence& sentence, const Tongue& tongue,
               const Subject& subject, Random& random);
    void shuffle(std::size_t count, Random& random);

    const InventedWords* words_;
    const Phrases* cities_;
    std::vector<std::size_t> order_;
};

}  // namespace vivier
