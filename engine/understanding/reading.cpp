// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/reading.h"

#include "engine/knowledge/match_key.h"
#include "engine/understanding/quoted_mail.h"

#include <algorithm>

namespace vivier {
namespace {

// A line that ends before this is not one that a mail program wrapped.
constexpr std::size_t kShortLineBytes = 50;

bool has_any(std::string_view text, std::string_view characters)
{
    return text.find_first_of(characters) != std::string_view::npos;
}

bool has_dash(std::string_view gap)
{
    const auto has = [gap](std::string_view dash) {
        return gap.find(dash) != std::string_view::npos;
    };
    return has(" - ") || has("\u2014") || has(" \u2013 ") || has(" / ");
}

bool starts_item(std::string_view after_line_end)
{
    return has_any(after_line_end, "-*\n") ||
           after_line_end.find("\u2022") != std::string_view::npos;
}

/// `line_bytes`: from the start of the line to the gap.
Break break_of(std::string_view gap, std::size_t line_bytes)
{
    if (has_any(gap, ".!?;") || gap.find("\u2026") != std::string_view::npos)
        return Break::sentence;
    const std::size_t line_end = gap.find('\n');
    if (line_end != std::string_view::npos &&
        (line_bytes < kShortLineBytes || starts_item(gap.substr(line_end + 1)))) {
        return Break::sentence;
    }
    if (has_any(gap, ",:()[]|+") || has_dash(gap)) return Break::clause;
    return Break::none;
}

}  // namespace

Reading::Reading(const AnalysedText& analysed) : analysed_(&analysed), tokens_(analysed.tokens)
{
    keys_.reserve(size());
    breaks_.reserve(size() + 1);
    std::size_t line_begin = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        keys_.push_back(match_key(word(at)));
        const std::string_view gap = gap_before(at);
        const std::size_t gap_begin = tokens_[at].span.begin - gap.size();
        breaks_.push_back(at == 0 ? Break::sentence : break_of(gap, gap_begin - line_begin));
        const std::size_t line_end = gap.rfind('\n');
        if (line_end != std::string_view::npos) line_begin = gap_begin + line_end + 1;
    }
    breaks_.push_back(Break::sentence);
    quoted_ = quoted_tokens(analysed.text, tokens_);
}

std::string_view Reading::surface(std::size_t at) const
{
    return slice(analysed_->text, tokens_[at].span);
}

std::string_view Reading::gap_before(std::size_t at) const
{
    const std::size_t begin = at == 0 ? 0 : tokens_[at - 1].span.end;
    const std::size_t end = at == size() ? analysed_->text.size() : tokens_[at].span.begin;
    return std::string_view{analysed_->text}.substr(begin, end - begin);
}

TokenRange Reading::within(std::size_t at, TokenRange around, Break least) const
{
    TokenRange range{at, std::min(at + 1, size())};
    while (range.first > around.first && breaks_[range.first] < least)
        --range.first;
    while (range.last < around.last && breaks_[range.last] < least)
        ++range.last;
    return range;
}

TokenRange Reading::within_sentence(std::size_t at, TokenRange around) const
{
    return within(at, around, Break::sentence);
}

TokenRange Reading::within_clause(std::size_t at, TokenRange around) const
{
    return within(at, around, Break::clause);
}

TokenRange Reading::near(std::size_t at, std::size_t reach) const
{
    return within_sentence(at, widen({at, at + 1}, reach, size()));
}

Span Reading::span_of(TokenRange range) const
{
    return {tokens_[range.first].span.begin, tokens_[range.last - 1].span.end};
}

}  // namespace vivier
