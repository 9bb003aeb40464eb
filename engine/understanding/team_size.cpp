// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/team_size.h"

#include "engine/understanding/number_words.h"
#include "engine/understanding/team_cues.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace vivier {
namespace {

constexpr int kLargestTeam = 50;

bool is_link(std::string_view word)
{
    return word == "or" || word == "ou" || word == "to" || word == "a";
}

bool is_and(std::string_view word)
{
    return word == "and" || word == "et" || word == "plus";
}

/// Words that cannot stand between a number and its noun.
bool ends_phrase(std::string_view word)
{
    constexpr auto kWords = std::to_array<std::string_view>(
        {"of", "or",  "ou",  "for", "in",   "from", "to",   "with", "and",
         "on", "de",  "des", "du",  "pour", "en",   "dans", "par",  "avec",
         "et", "sur", "a",   "au",  "aux",  "is",   "are",  "est",  "sont"});
    return std::ranges::find(kWords, word) != kWords.end();
}

std::optional<int> people_number(const Token& token)
{
    const auto number = number_of(token);
    if (!number || *number < 1 || *number > kLargestTeam) return std::nullopt;
    return number;
}

/// "un expert", "an expert": one, but only where somebody is looked for right there.
bool is_indefinite(std::string_view word)
{
    return word == "a" || word == "an" || word == "un" || word == "une";
}

bool is_single(std::string_view word)
{
    return word == "single" || word == "seul" || word == "seule";
}

bool is_by(std::string_view word)
{
    return word == "by" || word == "par";
}

/// What one may look for and is nobody.
bool is_thing(std::string_view key)
{
    constexpr auto kThings = std::to_array<std::string_view>(
        {"day",      "jour",        "week",     "semaine",  "month",      "mois",    "year",
         "an",       "annee",       "hour",     "heure",    "workshop",   "atelier", "session",
         "mission",  "visit",       "visite",   "training", "formation",  "thing",   "chose",
         "way",      "moyen",       "solution", "partner",  "partenaire", "country", "pay",
         "city",     "ville",       "letter",   "lettre",   "list",       "liste",   "document",
         "proposal", "proposition", "cv",       "date",     "place",      "lieu",    "tool",
         "outil"});
    return std::ranges::find(kThings, key) != kThings.end();
}

/// "The three experts": known already, not looked for.
bool is_definite(std::string_view word)
{
    constexpr auto kWords = std::to_array<std::string_view>(
        {"the", "les", "these", "those", "ces", "our", "nos", "their", "leurs", "its", "ses"});
    return std::ranges::find(kWords, word) != kWords.end();
}

/// People counted in a text, and the words that count them.
struct Count {
    int people = 0;
    TokenRange range;
};

class Counter {
public:
    using Hit = PhraseHit<TeamCue>;

    Counter(const Reading& reading, std::span<const Hit> hits) : reading_(reading), hits_(hits) {}

    std::optional<Count> run() const
    {
        if (const auto named = named_team()) return named;
        std::optional<Count> sum;
        for (std::size_t at = 0; at < reading_.size(); ++at) {
            const auto count = count_at(at, sum);
            if (!count) continue;
            if (!sum) {
                sum = count;
            } else if (goes_on(*sum, at)) {
                sum->people += count->people;
                sum->range.last = count->range.last;
            } else {
                break;
            }
            at = count->range.last - 1;
        }
        return sum;
    }

private:
    /// "team of four", "team size: 3", "experts: 3", "binôme".
    std::optional<Count> named_team() const
    {
        for (const Hit& hit : hits_) {
            if (hit.meaning == TeamCue::two) return Count{2, hit.range};
            if (hit.meaning == TeamCue::pair_of) {
                const Hit* noun = noun_at(hit.range.last);
                if (noun != nullptr) return Count{2, {hit.range.first, noun->range.last}};
            }
            if (hit.meaning == TeamCue::three) return Count{3, hit.range};
            const std::size_t at = hit.range.last;
            if (reading_.break_before(at) == Break::sentence) continue;
            const bool is_label =
                (hit.meaning == TeamCue::expert || hit.meaning == TeamCue::label) &&
                reading_.gap_before(at).find_first_of(":(") != std::string_view::npos;
            const bool is_team = hit.meaning == TeamCue::team || is_label;
            if (!is_team || is_indefinite(reading_.word(at))) continue;
            const auto number = number_at(at);
            if (!number) continue;
            // "mission of two weeks"
            const std::size_t next = number->range.last;
            if (joined(next) && is_thing(reading_.key(next))) continue;
            if (is_first_of_several(*number)) continue;
            return Count{number->people, {hit.range.first, number->range.last}};
        }
        return std::nullopt;
    }

    /// "Team: one lawyer, one psychologist": a list to be summed up.
    bool is_first_of_several(const Count& number) const
    {
        const Hit* noun = noun_at(number.range.last);
        if (noun == nullptr) return false;
        std::size_t at = noun->range.last;
        if (reading_.break_before(at) == Break::sentence) return false;
        if (is_and(reading_.word(at))) ++at;
        return at < reading_.size() && number_at(at).has_value();
    }

    /// "How many? Two.", "How many? Two are enough."
    std::optional<Count> answer_at(std::size_t at) const
    {
        constexpr std::size_t kReach = 20;

        const auto number = number_at(at);
        if (!number || reading_.break_before(at) != Break::sentence) return std::nullopt;
        const std::size_t end = number->range.last;
        const bool ends = reading_.break_before(end) != Break::none ||
                          has(TeamCue::suffices, {end, std::min(end + 3, reading_.size())});
        if (!ends || !has(TeamCue::how_many, {at - std::min(at, kReach), at})) return std::nullopt;
        return number;
    }

    bool joined(std::size_t at) const
    {
        return at < reading_.size() && reading_.break_before(at) == Break::none;
    }

    /// "three", "two or three", "2-3"; the larger.
    std::optional<Count> number_at(std::size_t at) const
    {
        const bool indefinite = is_indefinite(reading_.word(at));
        const auto number = indefinite ? std::optional{1} : people_number(reading_.token(at));
        if (!number) return std::nullopt;
        Count count{*number, {at, at + 1}};
        std::size_t next = at + 1;
        if (!joined(next)) return count;
        if (*number == 1 && is_single(reading_.word(next))) count.range.last = ++next;
        if (!joined(next)) return count;
        const bool dashed = reading_.gap_before(next) == "-" || reading_.gap_before(next) == "/";
        const std::size_t second = is_link(reading_.word(next)) ? next + 1 : next;
        if ((second == next && !dashed) || !joined(second)) return count;
        if (const auto larger = people_number(reading_.token(second))) {
            count = {std::max(*number, *larger), {at, second + 1}};
        }
        return count;
    }

    /// `before`: what was counted so far.
    std::optional<Count> count_at(std::size_t at, const std::optional<Count>& before) const
    {
        if (reading_.is_quoted(at)) return std::nullopt;
        if (const auto answer = answer_at(at)) return answer;
        const auto number = number_at(at);
        if (!number) return std::nullopt;
        const Hit* noun = noun_at(past_yours(number->range.last));
        if (noun == nullptr) return recruited(*number);
        const bool stands_alone = noun->meaning == TeamCue::preference;
        if (stands_alone && is_indefinite(reading_.word(at))) return std::nullopt;
        const bool is_added = before && goes_on(*before, at);
        if (!is_added && !is_wanted(*number, *noun)) return std::nullopt;
        return Count{number->people, {at, stands_alone ? number->range.last : noun->range.last}};
    }

    /// "two of your experts", "deux de vos experts"
    std::size_t past_yours(std::size_t at) const
    {
        if (!joined(at) || !joined(at + 1)) return at;
        const std::string_view of = reading_.word(at);
        const std::string_view yours = reading_.word(at + 1);
        const bool is_yours = (of == "of" && yours == "your") || (of == "de" && yours == "vos");
        return is_yours ? at + 2 : at;
    }

    /// "looking for two midwives", "send us two.": people whom no noun of ours names.
    std::optional<Count> recruited(const Count& number) const
    {
        const std::size_t noun = number.range.last;
        const std::size_t start = number.range.first;
        const bool is_asked =
            has_ending_at(TeamCue::recruits, start) || has_ending_at(TeamCue::seeks, start);
        if (reading_.break_before(noun) == Break::sentence && is_asked) {
            if (!is_indefinite(reading_.word(start))) return number;
        }
        const bool is_plain =
            is_indefinite(reading_.word(number.range.first)) && noun == number.range.first + 1;
        if (is_plain || !joined(noun) || is_thing(reading_.key(noun))) return std::nullopt;
        const bool is_noun = reading_.token(noun).kind == TokenKind::word &&
                             !reading_.token(noun).stop && !ends_phrase(reading_.word(noun));
        if (!is_noun || !has_ending_at(TeamCue::recruits, start)) return std::nullopt;
        return Count{number.people, {start, noun + 1}};
    }

    /// The noun that follows a number, past adjectives.
    const Hit* noun_at(std::size_t at) const
    {
        constexpr std::size_t kMostAdjectives = 2;

        const auto hit =
            std::ranges::lower_bound(hits_, at, {}, [](const Hit& h) { return h.range.first; });
        if (hit == hits_.end() || hit->range.first - at > kMostAdjectives) return nullptr;
        const bool is_noun = hit->meaning == TeamCue::expert || hit->meaning == TeamCue::person ||
                             (hit->meaning == TeamCue::preference && hit->range.first == at);
        if (!is_noun) return nullptr;
        for (std::size_t i = at; i <= hit->range.first; ++i) {
            if (!joined(i)) return nullptr;
            if (i == hit->range.first) break;
            if (ends_phrase(reading_.word(i)) || number_of(reading_.token(i))) return nullptr;
        }
        return &*hit;
    }

    bool is_wanted(const Count& number, const Hit& noun) const
    {
        constexpr std::size_t kTrained = 3;
        constexpr std::size_t kSeeks = 20;
        constexpr std::size_t kSeeksOne = 2;

        const std::size_t at = number.range.first;
        const TokenRange clause = reading_.within_clause(at, {at - std::min(at, kSeeks), at});
        const TokenRange before{std::max(clause.first, at - std::min(at, kTrained)), at};
        if (at > 0 && is_by(reading_.word(at - 1)) && has(TeamCue::trained, clause)) return true;
        if (has(TeamCue::trained, before)) return false;
        if (says_no_more(number, noun) || has_ending_at(TeamCue::preference, at) ||
            has_ending_at(TeamCue::label, at)) {
            return true;
        }
        const TokenRange near = reading_.near(at, kSeeks);
        const auto seeks = [this](TokenRange range) {
            return has(TeamCue::seeks, range) || has(TeamCue::recruits, range);
        };
        const bool is_first = reading_.break_before(at) == Break::sentence;
        if (is_first && has(TeamCue::suffices, {noun.range.last, near.last})) return true;
        const bool is_article = is_indefinite(reading_.word(at)) && number.range.last == at + 1;
        if (is_article) return seeks({reading_.near(at, kSeeksOne).first, at});
        const bool known = at > 0 && is_definite(reading_.word(at - 1));
        if (noun.meaning == TeamCue::preference) return true;
        const bool of_yours = past_yours(number.range.last) > number.range.last;
        if (noun.meaning == TeamCue::expert && !known && !of_yours) return true;
        return !known && !has(TeamCue::beneficiary, before) && seeks(near);
    }

    /// "Three people, English required.", "Two trainers for twelve officers.", "A judge and a
    /// prosecutor.": the sentence starts with them and nothing is said of them.
    bool says_no_more(const Count& number, const Hit& noun) const
    {
        if (reading_.break_before(number.range.first) != Break::sentence) return false;
        const std::size_t end = noun.range.last;
        if (reading_.break_before(end) != Break::none) return true;
        if (is_and(reading_.word(end)) && joined(end + 1) && number_at(end + 1)) {
            const std::size_t second = number_at(end + 1)->range.last;
            const Hit* other = noun_at(second);
            return other != nullptr && reading_.break_before(other->range.last) != Break::none;
        }
        return goes_on_without_verb(end);
    }

    /// "for twelve officers", "issus d'un parquet", and no "have" or "ont" in what is left of the
    /// clause.
    bool goes_on_without_verb(std::size_t at) const
    {
        constexpr std::size_t kReach = 12;
        constexpr auto kTies = std::to_array<std::string_view>(
            {"for", "pour", "of", "from", "de", "du", "issu", "venu", "ayant", "having", "with"});
        constexpr auto kVerbs = std::to_array<std::string_view>(
            {"our", "nos", "notre", "are", "is", "were", "was", "have", "has", "had", "work",
             "works", "ont", "sont", "est", "etaient", "avaient", "travaillent", "vivent"});
        const auto is_one_of = [](std::string_view word, const auto& words) {
            return std::ranges::find(words, word) != words.end();
        };

        const std::string_view gap = reading_.gap_before(at);
        const bool elided = gap.ends_with('\'') || gap.ends_with("\u2019");
        if (!elided && !is_one_of(reading_.key(at), kTies)) return false;
        const TokenRange rest =
            reading_.within_clause(at, {at, std::min(at + kReach, reading_.size())});
        for (std::size_t i = rest.first; i < rest.last; ++i) {
            if (is_one_of(reading_.word(i), kVerbs)) return false;
        }
        return true;
    }

    bool has_ending_at(TeamCue meaning, std::size_t end) const
    {
        const auto hit =
            std::ranges::lower_bound(hits_, end, {}, [](const Hit& h) { return h.range.last; });
        return hit != hits_.end() && hit->range.last == end && hit->meaning == meaning;
    }

    /// Whether a cue of `meaning` ends within `range`.
    bool has(TeamCue meaning, TokenRange range) const
    {
        auto hit = std::ranges::upper_bound(hits_, range.first, {},
                                            [](const Hit& h) { return h.range.last; });
        for (; hit != hits_.end() && hit->range.last <= range.last; ++hit) {
            if (hit->meaning == meaning) return true;
        }
        return false;
    }

    /// "two experts in border management and one moderator": the number at `first`.
    bool goes_on(const Count& before, std::size_t first) const
    {
        constexpr std::size_t kMostBetween = 5;

        if (first - before.range.last > kMostBetween) return false;
        for (std::size_t at = before.range.last; at <= first; ++at) {
            if (reading_.break_before(at) == Break::sentence) return false;
        }
        return is_and(reading_.word(first - 1)) || first == before.range.last;
    }

    const Reading& reading_;
    std::span<const Hit> hits_;
};

}  // namespace

TeamSizeReader::TeamSizeReader(const Analyser& analyser) : cues_(make_team_cues(analyser)) {}

std::optional<NeededTeamSize> TeamSizeReader::read(const Reading& reading) const
{
    auto hits = cues_.find(reading);
    std::erase_if(hits, [&](const auto& hit) {
        return hit.meaning != TeamCue::how_many && reading.is_quoted(hit.range.first);
    });
    const auto count = Counter{reading, hits}.run();
    if (!count || count->people > kLargestTeam) return std::nullopt;
    return NeededTeamSize{count->people, {Origin::text, reading.span_of(count->range)}};
}

}  // namespace vivier
