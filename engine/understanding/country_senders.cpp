// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/country_senders.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vivier {
namespace {

using Hit = PhraseHit<CountryCue>;

bool is_here_word(std::string_view word)
{
    return word == "here" || word == "ici";
}

bool has(std::string_view gap, std::string_view characters)
{
    return gap.find(characters) != std::string_view::npos;
}

}  // namespace

CountrySenders::CountrySenders(const Reading& reading, std::span<const Hit> cues)
    : reading_(reading), cues_(cues)
{
    head_end_ = end_of_head();
    foot_begin_ = begin_of_foot();
}

bool CountrySenders::include(const CountryGroup& group, std::size_t lead) const
{
    if (group.is_demonym) return false;
    const Tie tie = tie_of(reading_, group, lead);
    const std::size_t end = group.tokens.last;
    if (is_written_from(lead, tie) || is_here(lead, end, tie)) return true;

    const bool led = tie == Tie::in || tie == Tie::from;
    const std::size_t start =
        led && lead > 0 && !has_elided_de(reading_.gap_before(lead)) ? lead - 1 : lead;
    const bool alone = reading_.break_before(start) != Break::none && ends_name(end);
    if (!alone) return ends_heading(start, end);
    // "Laos / Thailand", "Istanbul, Dubai": nobody writes from two.
    if (group.countries > 1) return !is_border(group) && ends_heading(start, end);
    if (has(reading_.gap_before(start), ":") || has(reading_.gap_before(end), "?")) return false;
    if (follows_institution(start)) return true;
    const bool is_sentence = reading_.break_before(start) == Break::sentence &&
                             reading_.break_before(end) == Break::sentence;
    if (tie == Tie::in && !is_sentence) return false;
    return start < head_end_ || start >= foot_begin_ || ends_heading(start, end);
}

/// "Laos / Thailand": two that meet there, of which one may ask.
bool CountrySenders::is_border(const CountryGroup& group) const
{
    for (std::size_t at = group.tokens.first + 1; at < group.tokens.last; ++at) {
        const std::string_view gap = reading_.gap_before(at);
        if (has(gap, "/") || has(gap, " - ") || has(gap, "\u2013")) return true;
    }
    return false;
}

bool CountrySenders::is_written_from(std::size_t lead, Tie tie) const
{
    constexpr std::size_t kReach = 4;

    if (tie != Tie::from) return false;
    const std::size_t begin = lead - std::min(lead, kReach);
    for (std::size_t at = lead; at > begin; --at) {
        if (has_cue_ending_at(at, CountryCue::writes)) return true;
        if (reading_.break_before(at) != Break::none) return false;
    }
    return false;
}

bool CountrySenders::is_here(std::size_t lead, std::size_t end, Tie tie) const
{
    if (tie == Tie::in && lead > 0 && has_cue_ending_at(lead - 1, CountryCue::here)) return true;
    const bool joined = end < reading_.size() && reading_.break_before(end) == Break::none;
    return joined && is_here_word(reading_.word(end)) &&
           reading_.break_before(lead) != Break::none &&
           reading_.break_before(end + 1) != Break::none;
}

/// Nothing follows but a date.
bool CountrySenders::ends_name(std::size_t end) const
{
    if (reading_.break_before(end) != Break::none) return true;
    if (reading_.token(end).kind == TokenKind::number) return true;
    const bool article = reading_.word(end) == "le" || reading_.word(end) == "on";
    return article && end + 1 < reading_.size() &&
           reading_.token(end + 1).kind == TokenKind::number;
}

bool CountrySenders::ends_heading(std::size_t start, std::size_t end) const
{
    constexpr std::size_t kMostBefore = 4;

    if (reading_.break_before(end) != Break::sentence) return false;
    if (start > 0 && has_cue_ending_at(start, CountryCue::provider)) return false;
    if (reading_.break_before(start) == Break::none) return false;
    for (std::size_t at = start; start - at <= kMostBefore; --at) {
        if (reading_.break_before(at) == Break::sentence) return starts_line(at);
        if (at == 0) break;
    }
    return false;
}

/// "Department of Foreign Affairs, Manila", "The Ministry, in Nairobi, wishes".
bool CountrySenders::follows_institution(std::size_t start) const
{
    constexpr std::size_t kReach = 6;

    if (start == 0 || reading_.break_before(start) != Break::clause) return false;
    if (!has(reading_.gap_before(start), ",")) return false;
    const TokenRange clause =
        reading_.within_clause(start - 1, {start - std::min(start, kReach), start});
    return std::ranges::any_of(cues_, [&](const Hit& hit) {
        return hit.meaning == CountryCue::institution && hit.range.first >= clause.first &&
               hit.range.last <= clause.last;
    });
}

bool CountrySenders::has_cue_ending_at(std::size_t end, CountryCue meaning) const
{
    const auto hit =
        std::ranges::lower_bound(cues_, end, {}, [](const Hit& h) { return h.range.last; });
    return hit != cues_.end() && hit->range.last == end && hit->meaning == meaning;
}

bool CountrySenders::starts_line(std::size_t at) const
{
    return at == 0 || has(reading_.gap_before(at), "\n");
}

/// Where the first clause of more than a few words begins.
std::size_t CountrySenders::end_of_head() const
{
    constexpr std::size_t kShortClause = 8;
    constexpr std::size_t kLongest = 30;

    std::size_t begin = 0;
    const std::size_t most = std::min(reading_.size(), kLongest);
    for (std::size_t at = 1; at <= most; ++at) {
        if (at < reading_.size() && reading_.break_before(at) == Break::none) continue;
        if (at - begin > kShortClause) return begin;
        begin = at;
    }
    return begin;
}

/// Where the last short lines begin; the end where there are none.
std::size_t CountrySenders::begin_of_foot() const
{
    constexpr std::size_t kShortLine = 8;
    constexpr std::size_t kMostLines = 5;

    std::size_t foot = reading_.size();
    std::size_t lines = 0;
    for (std::size_t at = reading_.size(); at > 1 && lines < kMostLines; --at) {
        if (foot - (at - 1) > kShortLine) break;
        if (!has(reading_.gap_before(at - 1), "\n")) continue;
        foot = at - 1;
        ++lines;
    }
    return foot;
}

}  // namespace vivier
