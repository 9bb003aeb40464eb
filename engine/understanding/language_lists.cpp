// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/language_lists.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vivier {
namespace {

using Hit = PhraseHit<LanguageCue>;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::find(words, word) != words.end();
}

/// What may stand right before or after the name of a language without being its noun.
bool is_function_word(std::string_view word)
{
    constexpr auto kWords = std::to_array<std::string_view>(
        {"a",         "also",     "and",     "are",    "as",      "at",         "au",    "aussi",
         "avec",      "be",       "but",     "can",    "could",   "dans",       "de",    "do",
         "does",      "doit",     "dont",    "du",     "either",  "en",         "est",   "et",
         "etre",      "for",      "from",    "has",    "have",    "if",         "in",    "include",
         "including", "into",     "is",      "it",     "la",      "le",         "least", "les",
         "mais",      "may",      "minimum", "moins",  "mieux",   "no",         "non",   "not",
         "notamment", "of",       "on",      "only",   "or",      "ou",         "par",   "pas",
         "peut",      "plus",     "plutot",  "pour",   "pouvoir", "qui",        "sans",  "sera",
         "serait",    "seraient", "seront",  "should", "si",      "soit",       "sont",  "such",
         "sur",       "that",     "the",     "this",   "to",      "uniquement", "was",   "well",
         "were",      "which",    "who",     "will",   "with",    "without",    "would", "y",
         "yes"});
    return is_one_of(word, kWords);
}

bool is_or(std::string_view word)
{
    constexpr std::array<std::string_view, 3> kOr{"or", "ou", "soit"};
    return is_one_of(word, kOr);
}

/// What stands between the languages of a list, their levels aside.
bool is_link_word(std::string_view word)
{
    constexpr auto kLinks = std::to_array<std::string_view>(
        {"and",     "et", "either", "en",      "in",     "the",   "le",    "la",    "du",
         "de",      "of", "at",     "least",   "niveau", "level", "au",    "moins", "minimum",
         "working", "as", "well",   "failing", "that",   "a",     "defaut"});
    return is_or(word) || is_one_of(word, kLinks);
}

bool is_place_of_speakers(std::string_view key)
{
    constexpr std::array<std::string_view, 13> kPlaces{
        "africa", "afrique", "pay",    "country", "zone", "espace", "region",
        "monde",  "world",   "partie", "etat",    "area", "state"};
    return is_one_of(key, kPlaces);
}

class Lister {
public:
    Lister(const Reading& reading, std::span<const Hit> cues) : reading_(reading), cues_(cues) {}

    std::vector<LanguageList> run(std::span<const LanguageMention> mentions)
    {
        std::vector<LanguageList> lists;
        std::size_t first = 0;
        while (first < mentions.size()) {
            LanguageList list;
            list.languages.push_back(listed(mentions[first], LanguageLink::first));
            std::size_t next = first + 1;
            for (; next < mentions.size(); ++next) {
                const auto link = link_between(mentions[next - 1].range, mentions[next].range);
                if (!link || !may_follow(*link, list.languages.back().link)) break;
                if (starts_anew(list.range(), mentions[next].range)) break;
                list.languages.push_back(listed(mentions[next], *link));
            }
            first = next;
            if (!is_adjective(list)) lists.push_back(std::move(list));
        }
        return lists;
    }

private:
    static ListedLanguage listed(const LanguageMention& mention, LanguageLink link)
    {
        return {mention.language, mention.form, mention.range, link};
    }

    /// A comma after "or" starts another list: "English or Romanian, Russian can be of use".
    static bool may_follow(LanguageLink link, LanguageLink before)
    {
        return link != LanguageLink::comma || before == LanguageLink::first ||
               before == LanguageLink::comma;
    }

    /// "must speak French, Hausa is an asset", "French B2, Hausa welcome": both have a verdict of
    /// their own.
    bool starts_anew(TokenRange before, TokenRange next) const
    {
        constexpr std::size_t kReach = 4;
        constexpr std::size_t kVerdict = 3;

        bool is_clause = false;
        for (std::size_t at = before.last; at <= next.first; ++at)
            is_clause = is_clause || reading_.break_before(at) == Break::clause;
        if (!is_clause) return false;
        bool has_level = false;
        for (std::size_t at = before.last; at < next.first; ++at)
            has_level = has_level || level_of(reading_.word(at));
        const TokenRange lead = reading_.near(before.first, kReach);
        const bool is_judged =
            has_level || std::ranges::any_of(cues_, [&](const Hit& hit) {
                return hit.range.first >= lead.first && hit.range.last <= before.first;
            });
        const auto verdict = std::ranges::lower_bound(cues_, next.last, {},
                                                      [](const Hit& h) { return h.range.first; });
        if (!is_judged || verdict == cues_.end() || goes_on(next.last)) return false;
        const std::size_t end = verdict->range.first;
        const TokenRange clause = reading_.within_clause(next.first, {next.first, end + 1});
        return verdict->meaning == LanguageCue::desirable && clause.last > end &&
               end - next.last <= kVerdict;
    }

    /// "or Serbian" follows.
    bool goes_on(std::size_t at) const
    {
        if (at >= reading_.size()) return false;
        const std::string_view word = reading_.word(at);
        return is_or(word) || word == "and" || word == "et" ||
               reading_.gap_before(at).find('/') != std::string_view::npos;
    }

    /// How the names go together; nothing where they are not of one list.
    std::optional<LanguageLink> link_between(TokenRange before, TokenRange next) const
    {
        constexpr std::size_t kMostBetween = 6;

        if (next.first - before.last > kMostBetween) return std::nullopt;
        LanguageLink link = LanguageLink::comma;
        for (std::size_t at = before.last; at <= next.first; ++at) {
            if (reading_.break_before(at) == Break::sentence) return std::nullopt;
            const bool slash = reading_.gap_before(at).find('/') != std::string_view::npos;
            if (slash) link = LanguageLink::alternative;
            if (at == next.first) break;
            const std::string_view word = reading_.word(at);
            if (!is_link_word(word) && !level_of(word)) return std::nullopt;
            if (is_or(word)) link = LanguageLink::alternative;
            const bool is_and = word == "and" || word == "et";
            if (is_and && link == LanguageLink::comma) link = LanguageLink::conjunction;
        }
        const bool apart =
            next.first > before.last || !reading_.gap_before(next.first).starts_with(' ');
        if (!apart) return std::nullopt;
        return link;
    }

    /// Whether the list is said of a noun that stands next to it. Where a comma comes before the
    /// last name, only that is: "in English, Moldovan experts".
    bool is_adjective(LanguageList& list) const
    {
        if (list.languages.front().form == LanguageForm::speaker) {
            return speaks_of_place(list.range());
        }
        while (!list.languages.empty() && has_noun_after(list.range().last)) {
            if (list.languages.back().link != LanguageLink::comma) return true;
            list.languages.pop_back();
        }
        return list.languages.empty() || has_noun_before(list.languages.front().range);
    }

    bool has_noun_after(std::size_t end) const
    {
        if (end == reading_.size() || reading_.break_before(end) != Break::none) return false;
        const auto hit =
            std::ranges::lower_bound(cues_, end, {}, [](const Hit& h) { return h.range.first; });
        const bool is_cue = hit != cues_.end() && hit->range.first == end;
        // "French-speaking Africa"
        const bool of_place = is_cue && hit->range.last < reading_.size() &&
                              is_place_of_speakers(reading_.key(hit->range.last));
        return is_cue ? of_place : !is_free(end);
    }

    bool has_noun_before(TokenRange name) const
    {
        if (name.first == 0 || reading_.break_before(name.first) != Break::none) return false;
        const auto hit = std::ranges::lower_bound(cues_, name.first, {},
                                                  [](const Hit& h) { return h.range.last; });
        const bool is_cue = hit != cues_.end() && hit->range.last == name.first;
        return !is_cue && !is_free(name.first - 1) && !has_level_after(name.last);
    }

    bool is_free(std::size_t at) const
    {
        return reading_.token(at).kind != TokenKind::word || reading_.token(at).stop ||
               is_function_word(reading_.word(at)) || level_of(reading_.word(at)).has_value();
    }

    bool has_level_after(std::size_t end) const
    {
        constexpr std::size_t kReach = 3;

        for (std::size_t at = end; at < std::min(end + kReach, reading_.size()); ++at) {
            if (reading_.break_before(at) == Break::sentence) return false;
            if (level_of(reading_.word(at))) return true;
            if (!is_link_word(reading_.word(at))) return false;
        }
        return false;
    }

    /// "pays francophones", "Francophone Africa".
    bool speaks_of_place(TokenRange name) const
    {
        const bool before = name.first > 0 && reading_.break_before(name.first) == Break::none &&
                            is_place_of_speakers(reading_.key(name.first - 1));
        const bool after = reading_.break_before(name.last) == Break::none &&
                           is_place_of_speakers(reading_.key(name.last));
        return before || after;
    }

    const Reading& reading_;
    std::span<const Hit> cues_;
};

/// A level that a text gives, and where.
struct SaidLevel {
    LanguageLevel level;
    TokenRange range;
    bool of_all = false;  // of the list, not of one of its languages
};

std::vector<SaidLevel> find_levels(const Reading& reading, std::span<const Hit> cues)
{
    std::vector<SaidLevel> levels;
    for (std::size_t at = 0; at < reading.size(); ++at) {
        if (const auto level = level_of(reading.word(at))) levels.push_back({*level, {at, at + 1}});
    }
    for (const Hit& hit : cues) {
        if (hit.meaning == LanguageCue::native_level) {
            levels.push_back({LanguageLevel::native, hit.range});
        } else if (hit.meaning == LanguageCue::bilingual) {
            levels.push_back({LanguageLevel::c2, hit.range, true});
        }
    }
    return levels;
}

/// Gives levels to the languages of lists that do not move meanwhile.
class LevelGiver {
public:
    LevelGiver(const Reading& reading, std::vector<LanguageList>& lists) : reading_(reading)
    {
        for (LanguageList& list : lists) {
            for (ListedLanguage& language : list.languages)
                places_.push_back({&list, &language});
        }
    }

    void give(const SaidLevel& said)
    {
        constexpr std::size_t kReach = 8;
        constexpr std::size_t kTooFar = 1000;

        const TokenRange near = reading_.near(said.range.first, kReach);
        const auto next = std::ranges::lower_bound(
            places_, said.range.last, {}, [](const Place& p) { return p.language->range.first; });
        const bool has_next = next != places_.end() && next->language->range.first < near.last;
        const auto distance_after =
            has_next ? distance(said.range.last, next->language->range.first) : kTooFar;
        auto before = next;
        std::size_t distance_before = kTooFar;
        if (before != places_.begin()) {
            --before;
            const std::size_t end = before->language->range.last;
            if (end > near.first && end <= said.range.first) {
                distance_before = distance(end, said.range.first);
            }
        }
        if (std::min(distance_before, distance_after) == kTooFar) return;
        set(distance_before <= distance_after ? *before : *next, said);
    }

private:
    struct Place {
        LanguageList* list;
        ListedLanguage* language;
    };

    /// In tokens; a comma or a closing bracket counts for more, a bracket that opens for nothing.
    std::size_t distance(std::size_t from, std::size_t to) const
    {
        constexpr std::size_t kClause = 3;

        std::size_t sum = to - from;
        for (std::size_t at = from; at <= to; ++at) {
            const bool opens = reading_.gap_before(at).find('(') != std::string_view::npos;
            if (reading_.break_before(at) != Break::none && !opens) sum += kClause;
        }
        return sum;
    }

    static void set(const Place& place, const SaidLevel& said)
    {
        place.list->has_level = true;
        const auto lower = [&said](ListedLanguage& language) {
            language.level = std::min(language.level.value_or(said.level), said.level);
        };
        if (said.of_all) {
            std::ranges::for_each(place.list->languages, lower);
        } else {
            lower(*place.language);
        }
    }

    const Reading& reading_;
    std::vector<Place> places_;  // in text order
};

/// "English or Russian (B2)": the one level is that of every alternative.
void share_last_level(LanguageList& list)
{
    std::vector<ListedLanguage>& languages = list.languages;
    const bool alternatives =
        std::all_of(languages.begin() + 1, languages.end(),
                    [](const ListedLanguage& l) { return l.link != LanguageLink::conjunction; });
    const bool only_last = std::all_of(languages.begin(), languages.end() - 1,
                                       [](const ListedLanguage& l) { return !l.level; });
    if (!alternatives || !only_last || languages.back().link != LanguageLink::alternative) return;
    for (ListedLanguage& language : languages)
        language.level = languages.back().level;
}

}  // namespace

std::vector<LanguageList> list_languages(const Reading& reading,
                                         std::span<const LanguageMention> mentions,
                                         std::span<const PhraseHit<LanguageCue>> cues)
{
    std::vector<LanguageList> lists = Lister{reading, cues}.run(mentions);
    LevelGiver giver{reading, lists};
    for (const SaidLevel& level : find_levels(reading, cues))
        giver.give(level);
    for (LanguageList& list : lists)
        share_last_level(list);
    return lists;
}

}  // namespace vivier
