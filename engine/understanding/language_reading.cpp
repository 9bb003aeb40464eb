// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/language_reading.h"

#include "engine/understanding/language_lists.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace vivier {
namespace {

using Hit = PhraseHit<LanguageCue>;

/// What the words around one list say of it.
struct Judgement {
    bool is_wished = false;
    bool is_required = true;
};

bool is_verdict(LanguageCue cue)
{
    return cue == LanguageCue::required || cue == LanguageCue::desirable ||
           cue == LanguageCue::declined || cue == LanguageCue::ideally;
}

class Judge {
public:
    Judge(const Reading& reading, std::span<const Hit> cues, std::span<const LanguageList> lists)
        : reading_(reading), cues_(cues), lists_(lists), judgements_(lists.size())
    {}

    std::vector<Judgement> run()
    {
        for (std::size_t i = 0; i < lists_.size(); ++i)
            judge_by_speaking(i);
        std::vector<std::optional<std::size_t>> nearest(lists_.size());
        for (const Hit& hit : cues_) {
            if (is_verdict(hit.meaning)) apply(hit, nearest);
        }
        return judgements_;
    }

private:
    void judge_by_speaking(std::size_t i)
    {
        const LanguageList& list = lists_[i];
        Judgement& judgement = judgements_[i];
        const bool speaker = list.languages.front().form == LanguageForm::speaker;
        const bool spoken = list.has_level || speaker || is_spoken(list.range()) ||
                            is_indispensable(list.range().first) || is_of_work(list.range());
        const bool known = is_known(list.range());
        judgement.is_wished = spoken || known || is_sentence(list.range());
        judgement.is_required = spoken || !known;
    }

    bool is_spoken(TokenRange list) const
    {
        constexpr std::size_t kReach = 3;

        const auto [before, distance_before] = cue_before(list.first);
        if (before == LanguageCue::speaking && distance_before <= kReach) {
            return !is_of_nobody(list.first);
        }
        if (before == LanguageCue::quality && distance_before == 0) return true;
        const auto after = cue_starting_at(list.last);
        return after == LanguageCue::speaking || after == LanguageCue::quality;
    }

    /// "Nobody here speaks English."
    bool is_of_nobody(std::size_t at) const
    {
        constexpr std::size_t kReach = 6;
        constexpr auto kNobody = std::to_array<std::string_view>(
            {"nobody", "none", "personne", "few", "peu", "hardly", "rarely", "rarement"});

        const TokenRange before = reading_.within_clause(at, {at - std::min(at, kReach), at});
        for (std::size_t i = before.first; i < at; ++i) {
            if (std::ranges::find(kNobody, reading_.word(i)) != kNobody.end()) return true;
        }
        return false;
    }

    /// "A workshop on return, in French, with judges"; "une formation (en arabe)".
    bool is_of_work(TokenRange list) const
    {
        constexpr std::size_t kReach = 10;
        constexpr auto kWork = std::to_array<std::string_view>(
            {"workshop",  "atelier", "training", "formation", "course", "cours",  "seminar",
             "seminaire", "session", "mission",  "visit",     "visite", "expert", "experte",
             "manual",    "manuel",  "guide",    "handbook",  "report", "rapport"});

        if (list.first == 0) return false;
        const std::size_t start = list.first - 1;
        const bool is_in = reading_.word(start) == "in" || reading_.word(start) == "en";
        const bool alone = reading_.break_before(start) == Break::clause &&
                           reading_.break_before(list.last) != Break::none;
        if (!is_in || !alone) return false;
        const TokenRange near = reading_.near(start, kReach);
        for (std::size_t at = near.first; at < start; ++at) {
            if (std::ranges::find(kWork, reading_.key(at)) != kWork.end()) return true;
        }
        return false;
    }

    /// A sentence begins with "Without Russian", "Sans le russe".
    bool is_indispensable(std::size_t at) const
    {
        if (at > 1 && (reading_.word(at - 1) == "le" || reading_.word(at - 1) == "the")) --at;
        if (at == 0 || reading_.break_before(at - 1) != Break::sentence) return false;
        return reading_.word(at - 1) == "without" || reading_.word(at - 1) == "sans";
    }

    bool is_known(TokenRange list) const
    {
        constexpr std::size_t kReach = 2;

        const auto [before, distance] = cue_before(list.first);
        return before == LanguageCue::knowledge && distance <= kReach;
    }

    /// The last cue that ends before `at` in its sentence, and how far before.
    std::pair<std::optional<LanguageCue>, std::size_t> cue_before(std::size_t at) const
    {
        constexpr std::size_t kReach = 4;

        const auto next =
            std::ranges::upper_bound(cues_, at, {}, [](const Hit& h) { return h.range.last; });
        if (next == cues_.begin()) return {};
        const Hit& hit = *(next - 1);
        const TokenRange near = reading_.near(at, kReach);
        if (hit.range.last <= near.first) return {};
        return {hit.meaning, at - hit.range.last};
    }

    std::optional<LanguageCue> cue_starting_at(std::size_t at) const
    {
        const auto hit =
            std::ranges::lower_bound(cues_, at, {}, [](const Hit& h) { return h.range.first; });
        const bool joined =
            reading_.break_before(at) == Break::none || reading_.gap_before(at).ends_with('(');
        const bool starts = hit != cues_.end() && hit->range.first == at && joined;
        if (!starts) return std::nullopt;
        return hit->meaning;
    }

    /// "L'albanais ou l'anglais."
    bool is_sentence(TokenRange list) const
    {
        const bool article =
            list.first > 0 && reading_.break_before(list.first) == Break::none &&
            (reading_.word(list.first - 1) == "le" || reading_.word(list.first - 1) == "the");
        const std::size_t first = article ? list.first - 1 : list.first;
        return reading_.break_before(first) == Break::sentence &&
               reading_.break_before(list.last) == Break::sentence;
    }

    /// A word that requires or welcomes belongs to the nearer of the lists around it.
    void apply(const Hit& verdict, std::vector<std::optional<std::size_t>>& nearest)
    {
        const auto next = static_cast<std::size_t>(
            std::ranges::lower_bound(lists_, verdict.range.last, {},
                                     [](const LanguageList& l) { return l.range().first; }) -
            lists_.begin());
        std::optional<std::size_t> before;
        std::optional<std::size_t> after;
        if (next > 0 && lists_[next - 1].range().last <= verdict.range.first) {
            before = distance(lists_[next - 1].range().last, verdict.range.first);
        }
        if (next < lists_.size() && !ends_clause(verdict)) {
            after = distance(verdict.range.last, lists_[next].range().first);
        }
        if (!before && !after) return;
        const bool leans_forward = verdict.meaning == LanguageCue::ideally;
        const bool goes_back =
            before && (!after || *before < *after || (*before == *after && !leans_forward));
        const std::size_t index = goes_back ? next - 1 : next;
        const std::size_t far = goes_back ? *before : *after;
        if (nearest[index] && *nearest[index] <= far) return;
        nearest[index] = far;
        judgements_[index].is_wished = verdict.meaning != LanguageCue::declined;
        judgements_[index].is_required = verdict.meaning == LanguageCue::required;
    }

    /// "three if possible, able to ...": belongs to what it stands behind.
    bool ends_clause(const Hit& verdict) const
    {
        return reading_.break_before(verdict.range.first) == Break::none &&
               reading_.break_before(verdict.range.last) != Break::none;
    }

    /// In tokens, a comma or the like counting for three, a bracket that opens for nothing, one
    /// that closes for six; nothing where a sentence ends between or it is too far.
    std::optional<std::size_t> distance(std::size_t from, std::size_t to) const
    {
        constexpr std::size_t kFurthest = 10;
        constexpr std::size_t kClause = 3;
        constexpr std::size_t kClosing = 6;

        if (to - from > kFurthest) return std::nullopt;
        std::size_t sum = to - from;
        for (std::size_t at = from; at <= to; ++at) {
            if (reading_.break_before(at) == Break::sentence) return std::nullopt;
            if (reading_.break_before(at) == Break::none) continue;
            const std::string_view gap = reading_.gap_before(at);
            const bool closes = gap.find(')') != std::string_view::npos;
            const bool opens = gap.find('(') != std::string_view::npos;
            sum += closes ? kClosing : opens ? 0 : kClause;
        }
        return sum;
    }

    const Reading& reading_;
    std::span<const Hit> cues_;
    std::span<const LanguageList> lists_;
    std::vector<Judgement> judgements_;
};

NeededLanguage wish_of(const Reading& reading, std::span<const ListedLanguage> alternatives,
                       bool is_required)
{
    NeededLanguage needed;
    needed.wish.required = is_required;
    std::vector<LanguageSkill>& any_of = needed.wish.any_of;
    for (const ListedLanguage& listed : alternatives) {
        const bool known =
            std::ranges::find(any_of, listed.language, &LanguageSkill::language) != any_of.end();
        if (!known) any_of.push_back({listed.language, listed.level});
    }
    const TokenRange words{alternatives.front().range.first, alternatives.back().range.last};
    needed.ground.span = reading.span_of(words);
    return needed;
}

/// One wish a set of alternatives: "and" parts them, "or" and the commas before it join them.
std::vector<NeededLanguage> wishes_of(const Reading& reading, const LanguageList& list,
                                      bool is_required)
{
    std::vector<NeededLanguage> wishes;
    const std::span<const ListedLanguage> languages{list.languages};
    std::size_t first = 0;
    while (first < languages.size()) {
        std::size_t last = first + 1;
        bool alternatives = false;
        while (last < languages.size() && languages[last].link != LanguageLink::conjunction) {
            alternatives = alternatives || languages[last].link == LanguageLink::alternative;
            ++last;
        }
        const std::size_t step = alternatives ? last - first : 1;
        for (; first < last; first += step)
            wishes.push_back(wish_of(reading, languages.subspan(first, step), is_required));
    }
    return wishes;
}

bool same_languages(const LanguageWish& a, const LanguageWish& b)
{
    return std::ranges::equal(a.any_of, b.any_of, {}, &LanguageSkill::language,
                              &LanguageSkill::language);
}

/// What is said twice is one wish, as strict as the stricter of both.
void add(std::vector<NeededLanguage>& wishes, NeededLanguage needed)
{
    const auto same = std::ranges::find_if(wishes, [&](const NeededLanguage& known) {
        return same_languages(known.wish, needed.wish);
    });
    if (same == wishes.end()) {
        wishes.push_back(std::move(needed));
        return;
    }
    same->wish.required = same->wish.required || needed.wish.required;
    for (std::size_t i = 0; i < needed.wish.any_of.size(); ++i) {
        auto& level = same->wish.any_of[i].level;
        level = std::max(level, needed.wish.any_of[i].level);
    }
}

}  // namespace

LanguageReader::LanguageReader(const Analyser& analyser, const std::vector<std::string>& codes)
    : names_(analyser, codes), cues_(make_language_cues(analyser))
{}

LanguageReading LanguageReader::read(const Reading& reading, const Exclusions& exclusions) const
{
    const std::vector<Hit> cues = cues_.find(reading);
    const std::vector<LanguageList> lists = list_languages(reading, names_.find(reading), cues);
    const std::vector<Judgement> judgements = Judge{reading, cues, lists}.run();

    LanguageReading read;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        for (const ListedLanguage& language : lists[i].languages)
            read.named.push_back(language.range);
        const bool excluded = exclusions.covers(lists[i].range().first);
        if (!judgements[i].is_wished || excluded) continue;
        for (NeededLanguage& wish : wishes_of(reading, lists[i], judgements[i].is_required))
            add(read.wishes, std::move(wish));
    }
    return read;
}

}  // namespace vivier
