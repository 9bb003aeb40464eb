// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of actions.jsonl.

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

/// Keeps working memory: one a thread. Borrows what it is given for its life.
class ActionWriter {
public:
    struct IdDigits {
        std::size_t actions = 0;
        std::size_t experts = 0;
    };

    ActionWriter(const World& world, const Casting& casting, const IdDigits& digits);

    /// Adds the line of action `number` to `out`.
    void append(std::string& out, std::size_t number, Random& random);

private:
    void draw_subject(Random& random);
    void append_title(JsonLine& line, Random& random);
    void append_partner(JsonLine& line, Random& random);
    void append_texts(JsonLine& line, Random& random);
    void append_activities(JsonLine& line, Date start, Random& random);
    void append_experts(JsonLine& line, Random& random);

    const World* world_;
    const Casting* casting_;
    IdDigits digits_;
    TextWriter texts_;
    Subject subject_;
    std::vector<std::size_t> experts_;
};

}  // namespace vivier
