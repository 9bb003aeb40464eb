// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/cues.h"

#include <algorithm>
#include <utility>

namespace vivier {
namespace {

bool same_word(std::string_view text, std::string_view cue)
{
    return text.starts_with(cue) && (text.size() == cue.size() || text.substr(cue.size()) == "s");
}

bool stands_at(std::span<const Token> tokens, std::size_t at, const Cue& cue)
{
    for (std::size_t i = 0; i < cue.size(); ++i) {
        if (!same_word(tokens[at + i].folded, cue[i])) return false;
    }
    return true;
}

}  // namespace

Cues make_cues(const Analyser& analyser, const std::vector<std::string>& phrases)
{
    Cues cues;
    for (const std::string& phrase : phrases) {
        Cue cue;
        for (Token& token : analyser.analyse(phrase, std::nullopt)) {
            cue.push_back(std::move(token.folded));
        }
        if (!cue.empty()) cues.push_back(std::move(cue));
    }
    return cues;
}

TokenRange widen(TokenRange range, std::size_t reach, std::size_t tokens) noexcept
{
    return {range.first - std::min(range.first, reach), std::min(tokens, range.last + reach)};
}

bool has_cue(std::span<const Token> tokens, TokenRange within, TokenRange mention, const Cues& cues)
{
    const auto found = [&](const Cue& cue) {
        for (std::size_t at = within.first; at + cue.size() <= within.last; ++at) {
            const bool says_more = at < mention.first || mention.last < at + cue.size();
            if (says_more && stands_at(tokens, at, cue)) return true;
        }
        return false;
    };
    return std::ranges::any_of(cues, found);
}

}  // namespace vivier
