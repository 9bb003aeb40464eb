// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/date_expressions.h"

#include "engine/understanding/calendar_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vivier {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_dash(std::string_view gap)
{
    if (gap.starts_with('.')) gap.remove_prefix(1);  // of "sept."
    constexpr auto kDashes = std::to_array<std::string_view>(
        {"-", " - ", "\u2013", " \u2013 ", "\u2014", " \u2014 ", "/", " / ", "- ", " -"});
    return is_one_of(gap, kDashes);
}

bool is_article(std::string_view word)
{
    constexpr auto kArticles = std::to_array<std::string_view>({"the", "la", "le", "les", "du"});
    return is_one_of(word, kArticles) || is_weekday(word);
}

/// The words that lead up to a date.
struct Lead {
    std::size_t first = 0;  // where they begin
    DateShape shape = DateShape::point;
    bool between = false;  // "between", "entre": an "and" makes a range
    bool after = false;    // "after": from the day after
};

class Finder {
public:
    Finder(const Reading& reading, std::optional<Date> received)
        : reading_(reading), received_(received)
    {}

    std::vector<DateExpression> run() const
    {
        std::vector<DateExpression> found;
        std::size_t at = 0;
        while (at < reading_.size()) {
            const auto part = date_at(reading_, at);
            if (!part) {
                ++at;
                continue;
            }
            at = add(*part, found);
        }
        return found;
    }

private:
    /// Adds what starts with `part`; where to look on.
    std::size_t add(const DatePart& part, std::vector<DateExpression>& found) const
    {
        const Lead lead = lead_of(part.range.first);
        if (const auto end = end_of_range(part, lead)) {
            if (auto range = resolve_range(part, *end, lead)) {
                found.push_back(*range);
                return end->range.last;
            }
        }
        const auto past = just_past(part);
        if (const auto resolved = past ? past : resolve(part)) {
            if (is_denied(lead)) return part.range.last;
            DateShape shape = shape_after(part).value_or(lead.shape);
            // "from 12 to 15 June" is one date with two ends.
            const bool days = part.grain == Grain::day && part.first_day != part.last_day;
            if (days && shape != DateShape::since) shape = DateShape::range;
            const Period counted = lead.after         ? day_after(*resolved)
                                   : is_week_of(lead) ? week_from(*resolved)
                                                      : *resolved;
            found.push_back({shape, counted, part.grain, part.range, part.range, lead.first});
        }
        return part.range.last;
    }

    /// "the week of 3 June".
    bool is_week_of(const Lead& lead) const
    {
        if (lead.first == 0 || !joined(lead.first)) return false;
        const auto is_week = [this](std::size_t at) {
            return reading_.word(at) == "week" || reading_.word(at) == "semaine";
        };
        return is_week(lead.first - 1) || (lead.first > 1 && is_week(lead.first - 2));
    }

    static Period week_from(Period day)
    {
        constexpr int kOtherDays = 6;
        if (day.first != day.last) return day;
        return {day.first, Date::from_days(day.last.days() + kOtherDays)};
    }

    static Period day_after(Period days)
    {
        const Date next = Date::from_days(days.last.days() + 1);
        return {next, next};
    }

    bool joined(std::size_t at) const
    {
        return at < reading_.size() && reading_.break_before(at) == Break::none;
    }

    /// "from September 2022 on", "May 2023 at the latest", "mai 2023 au plus tôt".
    std::optional<DateShape> shape_after(const DatePart& part) const
    {
        constexpr auto kOn = std::to_array<std::string_view>({"on", "onward", "onwards"});
        constexpr auto kEarly = std::to_array<std::string_view>({"earliest", "tot"});
        constexpr auto kLate = std::to_array<std::string_view>({"latest", "tard"});
        constexpr std::size_t kSuperlative = 2;

        const std::size_t at = part.range.last;
        if (!joined(at)) return std::nullopt;
        if (is_one_of(reading_.word(at), kOn)) return DateShape::from;
        if (!joined(at + 1) || !joined(at + kSuperlative)) return std::nullopt;
        const std::string_view word = reading_.word(at + kSuperlative);
        if (is_one_of(word, kEarly)) return DateShape::from;
        if (is_one_of(word, kLate)) return DateShape::until;
        return std::nullopt;
    }

    /// "but not in July", "sauf en août".
    bool is_denied(const Lead& lead) const
    {
        constexpr auto kWords = std::to_array<std::string_view>(
            {"not", "pas", "sauf", "except", "hors", "hormis", "excluding"});
        return lead.shape == DateShape::point && lead.first > 0 && joined(lead.first) &&
               is_one_of(reading_.word(lead.first - 1), kWords);
    }

    Lead lead_of(std::size_t date) const
    {
        std::size_t at = date;
        while (at > 0 && joined(at) && is_article(reading_.word(at - 1)))
            --at;
        if (at > 0 && reading_.break_before(at) == Break::clause) return {at, label_before(at)};
        if (at == 0 || !joined(at)) return {at};
        return lead_before(at, elided_until(at));
    }

    /// "Start of the mission: 1 August", "Fin : 31 octobre".
    DateShape label_before(std::size_t at) const
    {
        constexpr std::size_t kReach = 4;

        if (reading_.gap_before(at).find(':') == std::string_view::npos) return DateShape::point;
        const TokenRange label = reading_.within_clause(at - 1, {at - std::min(at, kReach), at});
        for (std::size_t i = label.first; i < label.last; ++i) {
            if (is_start(reading_.word(i))) return DateShape::from;
            if (reading_.word(i) == "end" || reading_.word(i) == "fin") return DateShape::until;
        }
        return DateShape::point;
    }

    static bool is_start(std::string_view word)
    {
        constexpr auto kStart = std::to_array<std::string_view>(
            {"start", "starts", "begin", "begins", "beginning", "debut", "debute", "debuter",
             "debutera", "commence", "commencer", "commencera", "demarrage"});
        return is_one_of(word, kStart);
    }

    /// "jusqu'en", "jusqu'à", "d'ici": the article that is elided in the gap.
    bool elided_until(std::size_t at) const
    {
        const std::string_view gap = reading_.gap_before(at - 1);
        return gap.find("jusqu") != std::string_view::npos ||
               gap.find("Jusqu") != std::string_view::npos;
    }

    Lead lead_before(std::size_t at, bool until) const
    {
        constexpr auto kUntil = std::to_array<std::string_view>(
            {"by", "until", "till", "before", "avant", "ici", "tard"});
        constexpr auto kFrom = std::to_array<std::string_view>(
            {"from", "des", "starting", "partir", "compter", "tot"});
        constexpr auto kSince = std::to_array<std::string_view>({"since", "depuis"});
        constexpr auto kBetween = std::to_array<std::string_view>({"between", "entre"});
        constexpr auto kPlain = std::to_array<std::string_view>(
            {"in", "on", "en", "a", "au", "aux", "de", "of", "as", "during", "throughout", "within",
             "for", "pour", "pendant", "courant", "durant"});

        const std::string_view word = reading_.word(at - 1);
        const bool later_than = word == "than" && at > 1 && reading_.word(at - 2) == "later";
        if (until || later_than) return {at - 1, DateShape::until};
        if (is_one_of(word, kSince)) return {at - 1, DateShape::since};
        if (word == "after" || word == "apres") return {at - 1, DateShape::from, false, true};
        if (is_one_of(word, kUntil)) {
            const bool denied =
                at > 1 && (reading_.word(at - 2) == "not" || reading_.word(at - 2) == "pas");
            return {at - 1, denied ? DateShape::from : DateShape::until};
        }
        if (is_one_of(word, kFrom)) return {at - 1, DateShape::from};
        if (is_one_of(word, kBetween)) return {at - 1, DateShape::point, true};
        if (!is_one_of(word, kPlain)) return {at};
        // "starting in September", "à partir de septembre", "d'ici à octobre".
        const bool more = at > 1 && joined(at - 1);
        const std::string_view before = more ? reading_.word(at - 2) : std::string_view{};
        if (more && is_one_of(before, kUntil)) return {at - 2, DateShape::until};
        if (more && is_one_of(before, kSince)) return {at - 2, DateShape::since};
        const bool starts =
            is_one_of(before, kFrom) || is_start(before) || (word == "of" && before == "as");
        if (more && starts) return {at - 2, DateShape::from};
        if (before == "long" || before == "cours" || before == "course") return {at - 2};
        return {at - 1};
    }

    /// The other end, where the words after `start` lead to one.
    std::optional<DatePart> end_of_range(const DatePart& start, const Lead& lead) const
    {
        constexpr auto kTo = std::to_array<std::string_view>(
            {"to", "until", "till", "through", "au", "a", "en", "thru"});
        constexpr auto kAnd = std::to_array<std::string_view>({"and", "et", "or", "ou"});
        constexpr std::size_t kMostArticles = 2;

        std::size_t at = start.range.last;
        if (at >= reading_.size()) return std::nullopt;
        if (is_dash(reading_.gap_before(at))) return date_at(reading_, at);
        if (!joined(at)) return std::nullopt;
        const std::string_view word = reading_.word(at);
        const bool is_and = is_one_of(word, kAnd);
        const bool is_to =
            is_one_of(word, kTo) &&
            (word != "en" || reading_.gap_before(at).find("jusqu") != std::string_view::npos);
        if (!is_and && !is_to) return std::nullopt;
        ++at;
        for (std::size_t i = 0; i < kMostArticles && joined(at) && is_article(reading_.word(at));
             ++i)
            ++at;
        if (!joined(at)) return std::nullopt;
        const auto end = date_at(reading_, at);
        // "in June and July" is a stretch of time, "12 June and 2023" is none.
        const bool alike = end && (lead.between || end->grain == start.grain);
        if (is_and && !alike) return std::nullopt;
        return end;
    }

    std::optional<Period> resolve(const DatePart& part) const
    {
        if (part.year) return part.in_year(*part.year);
        if (!received_) return std::nullopt;
        if (part.ahead) return counted(part, *part.ahead);
        return next_from(part, *received_);
    }

    /// "next month", "early next month", "June next year".
    std::optional<Period> counted(const DatePart& part, Ahead ahead) const
    {
        constexpr unsigned kYear = 12;

        if (ahead.months == kYear) return part.in_year(received_->year() + ahead.steps);
        const Period whole = period_ahead(ahead, *received_);
        DatePart shifted = part;
        const unsigned month = static_cast<unsigned>(whole.first.ymd().month()) - 1;
        shifted.first_month += month;
        shifted.last_month += month;
        return shifted.in_year(whole.first.year());
    }

    /// A day of the last weeks: of a letter, or of what happened. Nobody is wanted so long ahead
    /// without the year being told.
    std::optional<Period> just_past(const DatePart& part) const
    {
        constexpr int kDays = 60;

        if (part.has_year() || part.grain != Grain::day || !received_) return std::nullopt;
        const auto days = last_before(part, *received_);
        const bool is_recent = days && received_->days() - days->last.days() <= kDays;
        if (!is_recent) return std::nullopt;
        return days;
    }

    /// The first one that is not over on `day`.
    static std::optional<Period> next_from(const DatePart& part, Date day)
    {
        constexpr int kLeapYears = 8;  // at most so many years to the next 29 February

        for (int year = day.year() - 1; year <= day.year() + kLeapYears; ++year) {
            const auto days = part.in_year(year);
            if (days && days->last >= day) return days;
        }
        return std::nullopt;
    }

    /// The last one that has begun on `day`.
    static std::optional<Period> last_before(const DatePart& part, Date day)
    {
        constexpr int kLeapYears = 8;

        for (int year = day.year(); year >= day.year() - kLeapYears; --year) {
            const auto days = part.in_year(year);
            if (days && days->first <= day) return days;
        }
        return std::nullopt;
    }

    std::optional<DateExpression> resolve_range(const DatePart& start, const DatePart& end,
                                                const Lead& lead) const
    {
        std::optional<Period> first;
        std::optional<Period> last;
        if (!start.has_year() && end.has_year()) {
            last = resolve(end);
            if (last) first = last_before(start, last->last);
        } else {
            first = resolve(start);
            if (first) last = end.has_year() ? resolve(end) : next_from(end, first->first);
        }
        if (!first || !last || last->last < first->first) return std::nullopt;
        const DateShape shape =
            lead.shape == DateShape::since ? DateShape::since : DateShape::range;
        return DateExpression{shape,
                              {first->first, last->last},
                              std::max(start.grain, end.grain),
                              start.range,
                              end.range,
                              lead.first};
    }

    const Reading& reading_;
    std::optional<Date> received_;
};

}  // namespace

std::vector<DateExpression> find_dates(const Reading& reading, std::optional<Date> received)
{
    return Finder{reading, received}.run();
}

}  // namespace vivier
