// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of experts.jsonl.

#pragma once

#include "apps/synth/casting.h"
#include "apps/synth/json_line.h"
#include "apps/synth/random.h"
#include "apps/synth/text_writer.h"
#include "apps/synth/world.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vivier {

/// Keeps working memory: one a thread. Borrows `world` for its life.
class ExpertWriter {
public:
    ExpertWriter(const World& world, std::size_t id_digits);

    /// Adds the line of expert `number` to `out`, and what that expert can do to `casting`.
    void append(std::string& out, std::size_t number, Casting& casting, Random& random);

private:
    /// Who is written about; what the record does not say is here, too.
    struct Person {
        Subject subject;  // countries: may be none
        std::size_t origin = 0;
        std::size_t nationality = 0;
        std::vector<const Tongue*> tongues;  // of the texts
        bool claims_everything = false;
    };

    void draw_person(Random& random);
    void draw_tongues(Random& random);
    void append_identity(JsonLine& line, Random& random);
    void append_employer(JsonLine& line, Random& random);
    void append_languages(JsonLine& line, Random& random);
    void append_claims(JsonLine& line, Random& random);
    void append_themes(JsonLine& line, Random& random);
    void append_countries(JsonLine& line, Random& random);
    void append_texts(JsonLine& line, Random& random);

    const World* world_;
    std::size_t id_digits_;
    TextWriter texts_;
    Person person_;
    std::vector<Language> languages_;
};

}  // namespace vivier
