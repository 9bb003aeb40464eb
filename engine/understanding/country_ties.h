// SPDX-License-Identifier: GPL-2.0-or-later
// The little words that tie the name of a country to what comes before it.

#pragma once

#include "engine/understanding/reading.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vivier {

enum class Tie : std::uint8_t {
    none,
    from,       // "of", "from", "du", "d'"
    in,         // "in", "au"
    to,         // "to", "vers"
    purpose,    // "for", "pour"
    with,       // "with", "avec"
    adjective,  // nothing between: "autorités moldaves"
};

[[nodiscard]] bool is_article_of_country(std::string_view word);
[[nodiscard]] bool is_from(std::string_view word);
/// "from", "depuis": never of possession.
[[nodiscard]] bool is_out_of(std::string_view word);
[[nodiscard]] bool is_in(std::string_view word);

/// What joins the names of a list: "and", "ou", "as well as".
[[nodiscard]] bool is_list_word(std::string_view word);

[[nodiscard]] bool has_elided_de(std::string_view gap);

/// The tie to a name that starts at token `first`, whose articles start at `lead`. Only a demonym
/// can be an adjective.
[[nodiscard]] Tie tie_before(const Reading& reading, std::size_t lead, std::size_t first,
                             bool is_demonym);

/// Whether a little word stands among tokens [between.first, between.last) or in the gap after
/// them: what follows is not the noun of an adjective that stands before.
[[nodiscard]] bool has_tie_within(const Reading& reading, TokenRange between);

}  // namespace vivier
