// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/country_context.h"

#include "engine/understanding/country_groups.h"
#include "engine/understanding/country_senders.h"
#include "engine/understanding/country_ties.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace vivier {
namespace {

using Hit = PhraseHit<CountryCue>;
using Group = CountryGroup;

class Judge {
public:
    Judge(const Reading& reading, std::span<const Hit> cues,
          std::span<const ConceptMention> mentions)
        : reading_(reading), cues_(cues), mentions_(mentions), senders_(reading, cues)
    {}

    /// The part and the group of every mention.
    std::vector<std::pair<CountryPart, std::size_t>> run()
    {
        std::vector<std::pair<CountryPart, std::size_t>> parts;
        parts.reserve(mentions_.size());
        for (std::size_t number = 0; parts.size() < mentions_.size(); ++number) {
            const Group group = group_countries(reading_, mentions_, parts.size());
            parts.resize(group.last, {judge(group), number});
            previous_end_ = group.tokens.last;
            previous_ = group;
        }
        return parts;
    }

private:
    CountryPart judge(const Group& group)
    {
        constexpr CountryPart kLeast = CountryPart::named;

        const std::size_t lead = lead_of(reading_, group, previous_end_);
        const std::optional<CountryPart> before = part_before(group, lead);
        const std::optional<CountryPart> after = part_after(group, lead);
        const Tie tie = tie_of(reading_, group, lead);
        if (before == CountryPart::elsewhere) return *before;
        if (senders_.include(group, lead)) return CountryPart::asks;
        // "Ministère des Maliens de l'extérieur": the ministry says more than the people do.
        const bool is_theirs =
            before == CountryPart::office && (tie == Tie::from || tie == Tie::purpose);
        if (group.is_demonym && after && !is_theirs) return *after;
        if (!before && after == CountryPart::elsewhere) return *after;
        // "Our office in Bishkek asks", "workers from Oman want": the place is not what asks.
        const bool is_place =
            after == CountryPart::asks && (before == CountryPart::aside || is_aside(tie, lead));
        if (before && (!after || is_place)) return *before;
        if (after && !is_place) return std::max({before.value_or(kLeast), *after, kLeast});
        if (is_heading(group, lead)) return CountryPart::topic;
        if (is_subject(group, lead)) return CountryPart::place;
        if (tie == Tie::in && is_abroad(group)) return CountryPart::aside;
        return part_by_tie(tie, lead);
    }

    bool is_aside(Tie tie, std::size_t lead) const
    {
        return tie == Tie::in || part_by_tie(tie, lead) == CountryPart::aside;
    }

    /// Where nothing but a little word says why the country is named.
    CountryPart part_by_tie(Tie tie, std::size_t lead) const
    {
        switch (tie) {
            case Tie::in:
                return CountryPart::place;
            case Tie::purpose:
                return CountryPart::topic;
            case Tie::to:
            case Tie::with:
                return CountryPart::aside;
            case Tie::from:
                return lead > 0 && is_out_of(reading_.word(lead - 1)) ? CountryPart::aside
                                                                      : CountryPart::named;
            default:
                return CountryPart::named;
        }
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

    /// "Nepali porters in Qatar": what is of the one country is abroad in the other.
    bool is_abroad(const Group& group) const
    {
        constexpr std::size_t kReach = 4;

        if (!previous_ || !previous_->is_demonym) return false;
        const std::size_t end = previous_->tokens.last;
        if (group.tokens.first - end > kReach || !same_clause(end, group.tokens.first))
            return false;
        for (std::size_t i = previous_->first; i < previous_->last; ++i) {
            if (mentions_[i].id == mentions_[group.first].id) return false;
        }
        return true;
    }

    /// "Nairobi expects": more than a mere name.
    bool is_subject(const Group& group, std::size_t lead) const
    {
        return !group.is_demonym && reading_.break_before(lead) == Break::sentence &&
               reading_.break_before(group.tokens.last) == Break::none;
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

        const Tie tie = tie_of(reading_, group, lead);
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
        constexpr std::size_t kOnTheWay = 5;

        const std::size_t distance = lead - hit.range.last;
        const bool is_joined = same_clause(hit.range.last, lead);
        const bool is_near = distance <= kNear && is_joined;
        switch (hit.meaning) {
            case CountryCue::topic:
                if (distance == 0) return CountryPart::topic;
                break;
            case CountryCue::example:
            case CountryCue::neighbour:
            case CountryCue::elsewhere:
                if (distance == 0) return CountryPart::elsewhere;
                break;
            case CountryCue::project:
                if (is_near && (tie != Tie::none || distance == 0)) return CountryPart::topic;
                break;
            case CountryCue::institution:
            case CountryCue::region:
                return part_by_institution(hit, lead, tie);
            case CountryCue::label:
                if (distance > 0) break;
                return has_colon(lead) ? CountryPart::asks : CountryPart::topic;
            case CountryCue::motion:
                if (distance > kOnTheWay || !is_joined || !is_of_way(tie)) break;
                return CountryPart::aside;
            case CountryCue::event:
                if (distance <= 1 && is_near) return CountryPart::aside;
                break;
            case CountryCue::embassy:
                if (!is_near) break;
                if (tie == Tie::in) return CountryPart::aside;
                if (tie != Tie::from && tie != Tie::adjective) break;
                return asks_soon(group) ? CountryPart::asks : CountryPart::office;
            case CountryCue::provider:
                // "Peers: Liberia"
                if (distance == 0 && has_colon(lead)) return CountryPart::elsewhere;
                [[fallthrough]];
            default:
                if (is_near) return part_by_persons(hit, tie);
                break;
        }
        return std::nullopt;
    }

    std::optional<CountryPart> part_by_institution(const Hit& hit, std::size_t lead, Tie tie) const
    {
        constexpr std::size_t kNear = 3;

        const std::size_t distance = lead - hit.range.last;
        const bool is_out = lead > 0 && is_out_of(reading_.word(lead - 1));
        switch (tie) {
            case Tie::none:
            case Tie::to:
            case Tie::with:
                if (distance > 0) return std::nullopt;
                break;
            case Tie::adjective:
            case Tie::purpose:
                if (distance > 1) return std::nullopt;
                break;
            case Tie::in:
                if (distance > kNear || !same_clause(hit.range.last, lead)) return std::nullopt;
                break;
            case Tie::from:
                if (is_out) return std::nullopt;
                break;
        }
        return sends_people(hit) ? CountryPart::elsewhere : CountryPart::office;
    }

    bool has_colon(std::size_t at) const
    {
        return reading_.gap_before(at).find(':') != std::string_view::npos;
    }

    static bool is_of_way(Tie tie)
    {
        return tie == Tie::to || tie == Tie::from || tie == Tie::in || tie == Tie::purpose;
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
                if (is_of && are_trained(hit)) return CountryPart::office;
                if (tie == Tie::from) return CountryPart::elsewhere;
                if (tie == Tie::adjective) return CountryPart::named;
                break;
            case CountryCue::people:
                if (is_of && names_institution(hit)) break;
                if (is_of || tie == Tie::to || tie == Tie::purpose) return CountryPart::elsewhere;
                if (tie == Tie::in) return CountryPart::aside;
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

    /// "Ministry of Women of ...": the people whom an institution is for.
    bool names_institution(const Hit& people) const
    {
        constexpr std::size_t kReach = 3;

        return std::ranges::any_of(hits_before(people.range.first, kReach), [](const Hit& hit) {
            return hit.meaning == CountryCue::institution;
        });
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

    std::optional<CountryPart> part_after(const Group& group, std::size_t lead)
    {
        constexpr std::size_t kReach = 3;

        people_end_ = 0;
        const std::size_t end = group.tokens.last;
        const bool is_noun = names_people(reading_, group);
        if (is_noun && lead == group.tokens.first) return CountryPart::elsewhere;
        auto hit =
            std::ranges::lower_bound(cues_, end, {}, [](const Hit& h) { return h.range.first; });
        for (; hit != cues_.end() && hit->range.first <= end + kReach; ++hit) {
            if (!same_clause(end, hit->range.first)) break;
            const auto part = part_by_noun(group, *hit);
            if (part == CountryPart::office && asks_soon(group)) return CountryPart::asks;
            if (part) return part;
        }
        if (!group.is_demonym) return std::nullopt;
        if (is_noun) return CountryPart::elsewhere;
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
        if (hit.meaning == CountryCue::neighbour) return CountryPart::elsewhere;
        const bool possessive = reading_.gap_before(group.tokens.last).starts_with("'s") ||
                                reading_.gap_before(group.tokens.last).starts_with("\u2019s");
        if (!group.is_demonym && !possessive && distance > 0) return std::nullopt;
        if (has_tie_within(reading_, {group.tokens.last, hit.range.first})) return std::nullopt;
        switch (hit.meaning) {
            case CountryCue::institution:
                return CountryPart::office;
            case CountryCue::region:
                if (!group.is_demonym) return std::nullopt;
                return CountryPart::office;
            case CountryCue::project:
                return CountryPart::topic;
            case CountryCue::official:
                return trains(group) ? CountryPart::office : CountryPart::named;
            case CountryCue::event:
            case CountryCue::instrument:
                if (distance > 0) return std::nullopt;
                return CountryPart::elsewhere;
            case CountryCue::embassy:
                return CountryPart::office;
            case CountryCue::provider:
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
    CountrySenders senders_;
    std::optional<Group> previous_;
    std::size_t previous_end_ = 0;  // of the group before
    std::size_t people_end_ = 0;    // of the people whom the group before names; 0: none
};

}  // namespace

std::vector<CountryMention> judge_countries(const Reading& reading, const Exclusions& exclusions,
                                            std::span<const PhraseHit<CountryCue>> cues,
                                            std::span<const ConceptMention> mentions)
{
    const auto parts = Judge{reading, cues, mentions}.run();
    std::vector<CountryMention> judged;
    judged.reserve(mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const bool excluded = exclusions.covers_phrase(mentions[i].first);
        judged.push_back({std::get<Country>(mentions[i].id),
                          excluded ? CountryPart::elsewhere : parts[i].first, mentions[i].surety,
                          mentions[i].span, parts[i].second});
    }
    return judged;
}

}  // namespace vivier
