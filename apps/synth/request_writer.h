// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of requests.jsonl.

#pragma once

#include "apps/synth/json_line.h"
#include "apps/synth/random.h"
#include "apps/synth/text_writer.h"
#include "apps/synth/world.h"

#include <cstddef>
#include <string>

namespace vivier {

/// Keeps working memory: one a thread. Borrows `world` for its life.
class RequestWriter {
public:
    /// Texts have 8 to 150 words.
    static constexpr std::size_t kFewestWords = 8;
    static constexpr std::size_t kMostWords = 150;

    RequestWriter(const World& world, std::size_t id_digits);

    /// Adds the line of request `number` to `out`.
    void append(std::string& out, std::size_t number, Random& random);

private:
    void draw_subject(Random& random);
    void append_wishes(JsonLine& line, Date received, Random& random);
    void append_language_wish(JsonLine& line, Random& random);

    const World* world_;
    std::size_t id_digits_;
    TextWriter texts_;
    Subject subject_;
};

}  // namespace vivier
