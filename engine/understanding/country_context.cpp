// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/country_context.h"

#include "engine/understanding/country_ties.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace vivier {
namespace {

using Hit = PhraseHit<CountryCue>;

/// Names joined by commas or "and": mentions [first, last) and the tokens that they span.
struct Group {
    std::size_t first = 0;
    std::size_t last = 0;
    TokenRange tokens;
    bool is_demonym = false;
};

class Judge {
public:
    Judge(const Reading& reading, std::span<const Hit> cues,
          std::span<const ConceptMention> mentions)
        : reading_(reading), cues_(cues), mentions_(mentions)
    {}

    std::vector<CountryPart> run()
    {
        std::vector<CountryPart> parts;
        parts.reserve(mentions_.size());
        while (parts.size() < mentions_.size()) {
            const Group group = group_from(parts.size());
            parts.resize(group.last, judge(group));
            previous_end_ = group.tokens.last;
        }
        return parts;
    }

private:
    Group group_from(std::size_t first) const
    {
        Group group{first,
                    first + 1,
                    {mentions_[first].first, mentions_[first].last},
                    mentions_[first].naming == Naming::demonym};
        while (group.last < mentions_.size() && joins(group)) {
            group.tokens.last =
                std::max<std::size_t>(group.tokens.last, mentions_[group.last].last);
            ++group.last;
        }
        return group;
    }

    /// Whether the next mention goes on with the list: "Kenya and Uganda", "Irbid (Jordan)".
    bool joins(const Group& group) const
    {
        constexpr std::size_t kMostBetween = 4;

        const ConceptMention& before = mentions_[group.last - 1];
        const ConceptMention& next = mentions_[group.last];
        if (next.first < group.tokens.last) return true;
        if (next.first - group.tokens.last > kMostBetween) return false;
        const bool same_country = next.id == before.id;
        if ((next.naming == Naming::demonym) != group.is_demonym && !same_country) return false;
        // "au Soudan, le Tchad" is no list.
        const std::size_t after = group.tokens.last;
        const bool bare = is_article_of_country(reading_.word(after)) &&
                          reading_.break_before(after) == Break::clause;
        if (bare && tie_of(group, lead_of(group)) != Tie::none) return false;
        bool coordinated = false;
        for (std::size_t at = group.tokens.last; at <= next.first; ++at) {
            const std::string_view gap = reading_.gap_before(at);
            if (reading_.break_before(at) == Break::sentence) return false;
            if (gap.find('(') != std::string_view::npos && !same_country) return false;
            coordinated = coordinated || gap.find_first_of(",/&+(-") != std::string_view::npos;
            if (at == next.first) break;
            const std::string_view word = reading_.word(at);
            coordinated = coordinated || is_list_word(word);
            if (!is_list_word(word) && !is_article_of_country(word) && !is_from(word) &&
                !is_in(word) && word != "as" && word != "ainsi") {
                return false;
            }
        }
        return coordinated;
    }

    CountryPart judge(const Group& group)
    {
        constexpr CountryPart kLeast = CountryPart::named;

        const std::size_t lead = lead_of(group);
        const std::optional<CountryPart> before = part_before(group, lead);
        const std::optional<CountryPart> after = part_after(group);
        const Tie tie = tie_of(group, lead);
        if (before == CountryPart::elsewhere) return *before;
        // "Ministère des Maliens de l'extérieur": the ministry says more than the people do.
        const bool is_theirs = before == CountryPart::asks && tie == Tie::from;
        if (group.is_demonym && after && !is_theirs) return *after;
        if (!before && after == CountryPart::elsewhere) return *after;
        // "Our office in Bishkek asks": the place is not what asks.
        const bool is_place = tie == Tie::in && after == CountryPart::asks;
        if (before || (after && !is_place)) {
            const CountryPart said = is_place ? CountryPart::place : after.value_or(kLeast);
            return std::max(before.value_or(kLeast), said);
        }
        if (is_heading(group, lead)) return CountryPart::topic;
        return tie == Tie::in ? CountryPart::place : CountryPart::named;
    }

    /// The text starts with the name, or "Moldova:" a sentence.
    bool is_heading(const Group& group, std::size_t lead) const
    {
        if (group.is_demonym) return false;
        const bool labels =
            reading_.break_before(lead) == Break::sentence &&
            reading_.gap_before(group.tokens.last).find(':') != std::string_view::npos;
        return group.tokens.first <= 1 || labels;
    }

    /// The first token of the name's article.
    std::size_t lead_of(const Group& group) const
    {
        std::size_t lead = group.tokens.first;
        while (lead > previous_end_ && reading_.break_before(lead) == Break::none &&
               is_article_of_country(reading_.word(lead - 1))) {
            --lead;
        }
        return lead;
    }

    Tie tie_of(const Group& group, std::size_t lead) const
    {
        return tie_before(reading_, lead, group.tokens.first, group.is_demonym);
    }

    bool same_clause(std::size_t from, std::size_t to) const
    {
        for (std::size_t at = from; at <= to; ++at) {
            if (reading_.break_before(at) != Break::none) return false;
        }
        return true;
    }

    std::optional<CountryPart> part_before(const Group& group, std::size_t lead)
    {
        constexpr std::size_t kMostHits = 3;
        constexpr std::size_t kReach = 9;

        const Tie tie = tie_of(group, lead);
        if (tie == Tie::in && people_end_ > 0 && lead - people_end_ <= 1) {
            return CountryPart::elsewhere;
        }
        const std::size_t floor =
            std::max(reading_.near(group.tokens.first, kReach).first, previous_end_);
        auto hit =
            std::ranges::upper_bound(cues_, lead, {}, [](const Hit& h) { return h.range.last; });
        for (std::size_t i = 0; i < kMostHits && hit != cues_.begin(); ++i) {
            --hit;
            if (hit->range.first < floor) break;
            if (const auto part = part_by(*hit, group, lead, tie)) return part;
        }
        return std::nullopt;
    }

    /// What a cue before the name makes of it; nothing where the cue is too far away.
    std::optional<CountryPart> part_by(const Hit& hit, const Group& group, std::size_t lead,
                                       Tie tie) const
    {
        constexpr std::size_t kNear = 3;

        const std::size_t distance = lead - hit.range.last;
        const bool is_near = distance <= kNear && same_clause(hit.range.last, lead);
        switch (hit.meaning) {
            case CountryCue::topic:
                if (distance == 0) return CountryPart::topic;
                break;
            case CountryCue::example:
            case CountryCue::elsewhere:
                if (distance == 0) return CountryPart::elsewhere;
                break;
            case CountryCue::project:
                if (is_near && (tie != Tie::none || distance == 0)) return CountryPart::topic;
                break;
            case CountryCue::institution:
            case CountryCue::region:
                if ((tie == Tie::none || tie == Tie::to) && distance > 0) break;
                if (tie == Tie::adjective && distance > 1) break;
                if (tie == Tie::in && !is_near) break;
                return sends_people(hit) ? CountryPart::elsewhere : CountryPart::asks;
            case CountryCue::event:
                if (distance <= 1 && is_near) return CountryPart::named;
                break;
            case CountryCue::embassy:
                if (!is_near || (tie != Tie::from && tie != Tie::adjective)) break;
                return asks_soon(group) ? CountryPart::asks : CountryPart::elsewhere;
            case CountryCue::provider:
                if (distance == 0 &&
                    reading_.gap_before(lead).find(':') != std::string_view::npos) {
                    return CountryPart::elsewhere;  // "Peers: Liberia"
                }
                [[fallthrough]];
            default:
                if (is_near) return part_by_persons(hit, tie);
                break;
        }
        return std::nullopt;
    }

    /// "The embassy of Armenia in Paris would like".
    bool asks_soon(const Group& group) const
    {
        constexpr std::size_t kReach = 4;

        const std::size_t end = group.tokens.last;
        auto hit =
            std::ranges::lower_bound(cues_, end, {}, [](const Hit& h) { return h.range.first; });
        for (; hit != cues_.end() && hit->range.first <= end + kReach; ++hit) {
            if (!same_clause(end, hit->range.first)) return false;
            if (hit->meaning == CountryCue::asks) return true;
        }
        return false;
    }

    std::optional<CountryPart> part_by_persons(const Hit& hit, Tie tie) const
    {
        const bool is_of = tie == Tie::from || tie == Tie::adjective;
        switch (hit.meaning) {
            case CountryCue::provider:
                if (is_of) return CountryPart::elsewhere;
                break;
            case CountryCue::official:
                if (is_of && are_trained(hit)) return CountryPart::asks;
                if (tie == Tie::from) return CountryPart::elsewhere;
                if (tie == Tie::adjective) return CountryPart::named;
                break;
            case CountryCue::people:
                if (is_of || tie == Tie::to) return CountryPart::elsewhere;
                break;
            case CountryCue::emigrants:
                if (tie == Tie::in || tie == Tie::to) return CountryPart::elsewhere;
                if (is_of) return CountryPart::named;
                break;
            default:
                break;
        }
        return std::nullopt;
    }

    /// "experts from the Ministry of ...": the institution lends people.
    bool sends_people(const Hit& institution) const
    {
        constexpr std::size_t kReach = 4;

        const std::size_t end = institution.range.first;
        for (const Hit& hit : hits_before(end, kReach)) {
            const bool lends = hit.meaning == CountryCue::provider ||
                               (hit.meaning == CountryCue::official && !are_trained(hit));
            if (lends && hit.range.last < end && is_from(reading_.word(hit.range.last)))
                return true;
        }
        return false;
    }

    bool are_trained(const Hit& persons) const
    {
        constexpr std::size_t kReach = 4;

        std::size_t at = persons.range.first;
        while (at > 0 && is_article_of_country(reading_.word(at - 1)))
            --at;
        const bool is_for =
            at > 0 && (reading_.word(at - 1) == "for" || reading_.word(at - 1) == "pour");
        const auto before = hits_before(at, kReach);
        return is_for || std::ranges::any_of(before, [](const Hit& hit) {
                   return hit.meaning == CountryCue::trained;
               });
    }

    /// The hits that lie in the `reach` tokens before `end`, in its clause.
    std::span<const Hit> hits_before(std::size_t end, std::size_t reach) const
    {
        const TokenRange around = widen({end, end}, reach, end);
        const std::size_t first = reading_.within_clause(end, {around.first, end}).first;
        const auto from =
            std::ranges::lower_bound(cues_, first, {}, [](const Hit& h) { return h.range.first; });
        const auto to =
            std::ranges::upper_bound(cues_, end, {}, [](const Hit& h) { return h.range.last; });
        if (from >= to) return {};
        return {from, to};
    }

    std::optional<CountryPart> part_after(const Group& group)
    {
        constexpr std::size_t kReach = 3;

        people_end_ = 0;
        const std::size_t end = group.tokens.last;
        auto hit =
            std::ranges::lower_bound(cues_, end, {}, [](const Hit& h) { return h.range.first; });
        for (; hit != cues_.end() && hit->range.first <= end + kReach; ++hit) {
            const bool joined = same_clause(end, hit->range.first);
            if (!joined) break;
            if (const auto part = part_by_noun(group, *hit)) return part;
        }
        if (!group.is_demonym) return std::nullopt;
        const std::string_view name = reading_.surface(end - 1);
        const bool is_noun = name.ends_with('s') && 'A' <= name.front() && name.front() <= 'Z';
        if (is_noun) return CountryPart::elsewhere;  // "Afghans": people
        note_people_before(group);
        return std::nullopt;
    }

    /// "travailleurs moldaves": the noun of a French adjective.
    void note_people_before(const Group& group)
    {
        const auto before = hits_before(group.tokens.first, 2);
        if (before.empty() || before.back().range.last != group.tokens.first) return;
        if (is_people(before.back())) people_end_ = group.tokens.last;
    }

    static bool is_people(const Hit& hit)
    {
        return hit.meaning == CountryCue::people || hit.meaning == CountryCue::emigrants;
    }

    /// What the noun or verb after the name makes of it.
    std::optional<CountryPart> part_by_noun(const Group& group, const Hit& hit)
    {
        const std::size_t distance = hit.range.first - group.tokens.last;
        if (hit.meaning == CountryCue::asks) return CountryPart::asks;
        const bool possessive = reading_.gap_before(group.tokens.last).starts_with("'s") ||
                                reading_.gap_before(group.tokens.last).starts_with("\u2019s");
        if (!group.is_demonym && !possessive && distance > 0) return std::nullopt;
        if (has_tie_within(reading_, {group.tokens.last, hit.range.first})) return std::nullopt;
        switch (hit.meaning) {
            case CountryCue::institution:
                return CountryPart::asks;
            case CountryCue::region:
                if (!group.is_demonym) return std::nullopt;
                return CountryPart::asks;
            case CountryCue::project:
                return CountryPart::topic;
            case CountryCue::official:
                return trains(group) ? CountryPart::asks : CountryPart::named;
            case CountryCue::event:
                if (distance > 0) return std::nullopt;
                return CountryPart::elsewhere;
            case CountryCue::provider:
            case CountryCue::embassy:
                if (!group.is_demonym) return std::nullopt;
                return CountryPart::elsewhere;
            case CountryCue::people:
            case CountryCue::emigrants:
                if (!group.is_demonym) return std::nullopt;
                people_end_ = hit.range.last;
                return hit.meaning == CountryCue::people ? CountryPart::elsewhere
                                                         : CountryPart::named;
            default:
                return std::nullopt;
        }
    }

    bool trains(const Group& group) const
    {
        return are_trained({CountryCue::official, group.tokens});
    }

    const Reading& reading_;
    std::span<const Hit> cues_;
    std::span<const ConceptMention> mentions_;
    std::size_t previous_end_ = 0;  // of the group before
    std::size_t people_end_ = 0;    // of the people whom the group before names; 0: none
};

}  // namespace

std::vector<CountryMention> judge_countries(const Reading& reading, const Exclusions& exclusions,
                                            std::span<const PhraseHit<CountryCue>> cues,
                                            std::span<const ConceptMention> mentions)
{
    const std::vector<CountryPart> parts = Judge{reading, cues, mentions}.run();
    std::vector<CountryMention> judged;
    judged.reserve(mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const bool excluded = exclusions.covers_phrase(mentions[i].first);
        judged.push_back({std::get<Country>(mentions[i].id),
                          excluded ? CountryPart::elsewhere : parts[i], mentions[i].surety,
                          mentions[i].span});
    }
    return judged;
}

}  // namespace vivier
