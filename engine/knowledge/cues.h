// SPDX-License-Identifier: GPL-2.0-or-later
// Words nearby that decide what an ambiguous word means.

#pragma once

#include "engine/text/analyser.h"
#include "engine/text/token.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// One cue: its folded words.
using Cue = std::vector<std::string>;
using Cues = std::vector<Cue>;

[[nodiscard]] Cues make_cues(const Analyser& analyser, const std::vector<std::string>& phrases);

/// Tokens [first, last).
struct TokenRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// `reach` tokens to either side of `range`, within the text.
[[nodiscard]] TokenRange widen(TokenRange range, std::size_t reach, std::size_t tokens) noexcept;

/// Whether one of `cues` stands in `within` and says more than `mention` does: "in Jordan" is a cue
/// for Jordan. A word of the text may carry one s more than the cue.
[[nodiscard]] bool has_cue(std::span<const Token> tokens, TokenRange within, TokenRange mention,
                           const Cues& cues);

}  // namespace vivier
