// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/date_parts.h"

#include "engine/knowledge/match_key.h"
#include "engine/understanding/calendar_words.h"
#include "engine/understanding/date_portions.h"
#include "engine/understanding/number_words.h"
#include "engine/understanding/numeric_dates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

namespace vivier {
namespace {

constexpr unsigned kMonthEnd = 31;
constexpr unsigned kMonths = 12;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_filler(std::string_view word)
{
    constexpr auto kFillers =
        std::to_array<std::string_view>({"of", "the", "de", "du", "la", "le", "month", "mois"});
    return is_one_of(word, kFillers) || is_weekday(word);
}

std::optional<Date> make_date(int year, unsigned month, unsigned day)
{
    using std::chrono::year_month_day;
    const std::chrono::year in{year};
    const std::chrono::month of{month};
    const year_month_day date = day == kMonthEnd ? year_month_day{in / of / std::chrono::last}
                                                 : year_month_day{in, of, std::chrono::day{day}};
    if (!date.ok()) return std::nullopt;
    return Date{date};
}

/// Reads one date from its first token on.
class DateParser {
public:
    explicit DateParser(const Reading& reading) : reading_(reading) {}

    std::optional<DatePart> parse(std::size_t at) const
    {
        if (at >= reading_.size()) return std::nullopt;
        if (auto date = numeric(at)) return date;
        if (auto date = portion(at)) return date;
        return plain(at);
    }

private:
    /// Without "early", "mid", "late".
    std::optional<DatePart> plain(std::size_t at) const
    {
        if (at >= reading_.size()) return std::nullopt;
        if (auto date = day_of_month(at)) return date;
        if (auto date = month(at)) return date;
        if (auto date = part_of_year(at)) return date;
        if (auto date = season(at)) return date;
        if (auto date = from_now(at)) return date;
        return year(at);
    }

    bool goes_on(std::size_t at) const
    {
        return at < reading_.size() && reading_.break_before(at) == Break::none;
    }

    /// Past up to `most` words such as "of the month of".
    std::size_t skip_fillers(std::size_t at, std::size_t most) const
    {
        while (most-- > 0 && goes_on(at) && is_filler(reading_.word(at)))
            ++at;
        return at;
    }

    std::optional<int> year_number(std::size_t at) const
    {
        if (at >= reading_.size() || reading_.token(at).kind != TokenKind::number) {
            return std::nullopt;
        }
        const auto number = number_of(reading_.token(at));
        if (!number || !is_plausible_year(*number)) return std::nullopt;
        return number;
    }

    /// Adds the year that follows, if one does: "June 2022", "12 June, 2022", "autumn of 2022".
    DatePart with_year(DatePart part) const
    {
        const std::size_t at = skip_fillers(part.range.last, 1);
        if (at >= reading_.size()) return part;
        const std::string_view gap = reading_.gap_before(at);
        const bool short_name = short_month_of(reading_.word(at - 1)) && gap == ". ";
        if (!goes_on(at) && gap != ", " && !short_name) return part;
        if (const auto year = ahead_at(reading_, at); year && year->ahead.months == kMonths) {
            part.ahead = year->ahead;
            part.range.last = year->range.last;
        }
        if (const auto number = year_number(at)) {
            part.year = number;
            part.range.last = at + 1;
        }
        return part;
    }

    std::optional<DatePart> numeric(std::size_t at) const
    {
        if (reading_.token(at).kind != TokenKind::number) return std::nullopt;
        const std::string_view gap = reading_.gap_before(at);
        if (at > 0 && (gap == "-" || gap == "/" || gap == ".")) return std::nullopt;
        const std::size_t begin = reading_.token(at).span.begin;
        const auto date = numeric_date(std::string_view{reading_.analysed().text}.substr(begin));
        if (!date) return std::nullopt;
        std::size_t last = at;
        while (last < reading_.size() && reading_.token(last).span.begin < begin + date->bytes)
            ++last;
        return DatePart{date->month,
                        date->day.value_or(1),
                        date->month,
                        date->day.value_or(kMonthEnd),
                        date->year,
                        {},
                        date->day ? Grain::day : Grain::month,
                        {at, last}};
    }

    std::optional<DatePart> portion(std::size_t at) const
    {
        constexpr std::size_t kMostFillers = 4;

        const Portion portion = portion_of(reading_.word(at));
        if (portion == Portion::whole) return std::nullopt;
        const std::size_t next = skip_fillers(at + 1, kMostFillers);
        auto part = goes_on(next) ? plain(next) : std::nullopt;
        if (!part) part = of_now({at + 1, std::min(next + 1, reading_.size())});
        if (!part || part->grain == Grain::day) return std::nullopt;
        part->range.first = at;
        return third_of(*part, portion);
    }

    std::optional<unsigned> day_number(std::size_t at) const
    {
        constexpr int kMostDays = 31;

        if (at >= reading_.size()) return std::nullopt;
        const Token& token = reading_.token(at);
        const auto number =
            token.kind == TokenKind::number ? number_of(token) : ordinal_of(token.folded);
        const bool is_digit = '0' <= token.folded.front() && token.folded.front() <= '9';
        const bool is_first = token.folded == "premier";
        if (!number || (!is_digit && !is_first) || *number < 1 || *number > kMostDays) {
            return std::nullopt;
        }
        return static_cast<unsigned>(*number);
    }

    /// Past the second day of "12-15 June", "12 to 15 June", "12 et 13 juin"; `at` where there is
    /// none.
    std::size_t second_day(std::size_t at, unsigned& last_day) const
    {
        constexpr auto kBetween =
            std::to_array<std::string_view>({"to", "and", "au", "et", "or", "ou"});

        if (at >= reading_.size()) return at;
        const std::string_view gap = reading_.gap_before(at);
        const bool dash = gap == "-" || gap == "\u2013" || gap == " - " || gap == " \u2013 ";
        const bool between = !dash && is_one_of(reading_.word(at), kBetween);
        if (!dash && !between) return at;
        const std::size_t next = between ? skip_fillers(at + 1, 1) : at;
        const auto day = day_number(next);
        if (!day) return at;
        last_day = *day;
        return next + 1;
    }

    std::optional<DatePart> day_of_month(std::size_t at) const
    {
        const auto day = day_number(at);
        if (!day) return std::nullopt;
        unsigned last_day = *day;
        std::size_t next = second_day(at + 1, last_day);
        next = skip_fillers(next, 1);
        if (!goes_on(next)) return std::nullopt;
        const std::string_view word = reading_.word(next);
        const auto month = month_of(word) ? month_of(word) : short_month_of(word);
        if (!month || last_day < *day) return std::nullopt;
        return with_year({*month, *day, *month, last_day, {}, {}, Grain::day, {at, next + 1}});
    }

    std::optional<DatePart> month(std::size_t at) const
    {
        const std::string_view word = reading_.word(at);
        const auto long_name = month_of(word);
        const auto month = long_name ? long_name : short_month_of(word);
        if (!month) return std::nullopt;
        const DatePart whole =
            with_year({*month, 1, *month, kMonthEnd, {}, {}, Grain::month, {at, at + 1}});
        if (whole.has_year()) return whole;
        if (goes_on(at + 1)) {
            if (const auto day = day_number(at + 1)) {
                unsigned last_day = *day;
                const std::size_t end = second_day(at + 2, last_day);
                return with_year({*month, *day, *month, last_day, {}, {}, Grain::day, {at, end}});
            }
        }
        const bool is_month = long_name ? stands_for_month(at) : starts_range(at);
        if (!is_month) return std::nullopt;
        return whole;
    }

    /// "sept.-dec.": a short name is a month beside another.
    bool starts_range(std::size_t at) const
    {
        if (at + 1 >= reading_.size()) return false;
        const std::string_view gap = reading_.gap_before(at + 1);
        const std::string_view next = reading_.word(at + 1);
        const bool dash = gap.find_first_of("-/") != std::string_view::npos ||
                          gap.find("\u2013") != std::string_view::npos;
        return dash && (month_of(next) || short_month_of(next));
    }

    /// "may" and "march" are months where a capital and a preposition say so.
    bool stands_for_month(std::size_t at) const
    {
        constexpr auto kBefore = std::to_array<std::string_view>(
            {"in",  "by",    "from",    "until",  "till",    "to",   "of",
             "and", "or",    "between", "during", "early",   "mid",  "late",
             "end", "since", "before",  "after",  "through", "start"});

        const std::string_view word = reading_.word(at);
        if (word != "may" && word != "march") return true;
        const bool capital = reading_.surface(at).front() == 'M';
        const bool dashed =
            at > 0 && reading_.gap_before(at).find_first_of("-/") != std::string_view::npos;
        return capital && at > 0 && (dashed || is_one_of(reading_.word(at - 1), kBefore));
    }

    /// "third quarter of 2022", "2e semestre 2023", "Q3 2022", "2022 S2", "first half of June".
    std::optional<DatePart> part_of_year(std::size_t at) const
    {
        if (const auto months = short_part_of_year(reading_.word(at))) {
            const DatePart part = of_months(*months, {at, at + 1});
            const bool is_quarter = reading_.word(at).front() == 'q' || is_beside_another(at);
            if (part.has_year() || is_quarter) return part;
            return std::nullopt;
        }
        if (const auto number = year_number(at); number && goes_on(at + 1)) {
            const auto months = short_part_of_year(reading_.word(at + 1));
            if (!months) return std::nullopt;
            DatePart part = of_months(*months, {at, at + 2});
            part.year = number;
            return part;
        }
        return named_part(at);
    }

    /// "T2 ou T3 2025"
    bool is_beside_another(std::size_t at) const
    {
        for (std::size_t next = at + 1; next <= at + 2 && goes_on(next); ++next) {
            if (short_part_of_year(reading_.word(next))) return true;
        }
        return false;
    }

    std::optional<DatePart> named_part(std::size_t at) const
    {
        const auto number = ordinal_of(reading_.word(at));
        if (!number || !goes_on(at + 1)) return std::nullopt;
        if (auto both = two_parts(at, *number)) return both;
        const std::string_view unit = reading_.word(at + 1);
        if (unit == "week" || unit == "semaine") return week_of_month(at, *number);
        const auto parts = parts_of_year(unit);
        if (!parts) return std::nullopt;
        const unsigned which = std::min(static_cast<unsigned>(*number), *parts);
        const std::size_t next = skip_fillers(at + 2, 2);
        if (goes_on(next) && *parts == 2) {
            if (const auto month = month_of(reading_.word(next))) {
                return half_of_month(*month, which, {at, next + 1});
            }
        }
        const bool of_year =
            goes_on(next) && (reading_.word(next) == "year" || reading_.word(next) == "annee");
        DatePart part = of_months(months_of_part(which, *parts).value(), {at, at + 2});
        if (of_year && !part.ahead) part.range.last = next + 1;
        if (!part.has_year() && !of_year) return std::nullopt;
        return part;
    }

    /// "second and third quarters of 2025"
    std::optional<DatePart> two_parts(std::size_t at, int number) const
    {
        constexpr auto kLinks = std::to_array<std::string_view>({"and", "et", "or", "ou"});

        if (!goes_on(at + 3) || !is_one_of(reading_.word(at + 1), kLinks)) return std::nullopt;
        const auto second = ordinal_of(reading_.word(at + 2));
        const auto parts = parts_of_year(match_key(reading_.word(at + 3)));
        if (!second || *second < number || !parts) return std::nullopt;
        const auto first_months = months_of_part(static_cast<unsigned>(number), *parts);
        const auto last_months = months_of_part(static_cast<unsigned>(*second), *parts);
        if (!first_months || !last_months) return std::nullopt;
        const DatePart part = of_months({first_months->first, last_months->last}, {at, at + 4});
        if (!part.has_year()) return std::nullopt;
        return part;
    }

    /// "first week of October", "dernière semaine de mai".
    std::optional<DatePart> week_of_month(std::size_t at, int number) const
    {
        constexpr unsigned kDays = 7;
        constexpr unsigned kMost = 4;

        const std::size_t next = skip_fillers(at + 2, 2);
        if (!goes_on(next)) return std::nullopt;
        const auto month = month_of(reading_.word(next));
        if (!month) return std::nullopt;
        const unsigned week = std::min(static_cast<unsigned>(number), kMost);
        const unsigned last = week == kMost ? kMonthEnd : week * kDays;
        return with_year(
            {*month, (week - 1) * kDays + 1, *month, last, {}, {}, Grain::month, {at, next + 1}});
    }

    DatePart half_of_month(unsigned month, unsigned which, TokenRange range) const
    {
        constexpr unsigned kFirstEnds = 15;

        const bool is_first = which == 1;
        return with_year({month,
                          is_first ? 1 : kFirstEnds + 1,
                          month,
                          is_first ? kFirstEnds : kMonthEnd,
                          {},
                          {},
                          Grain::month,
                          range});
    }

    DatePart of_months(Months months, TokenRange range) const
    {
        return with_year(
            {months.first, 1, months.last, kMonthEnd, {}, {}, Grain::part_of_year, range});
    }

    std::optional<DatePart> season(std::size_t at) const
    {
        const std::string_view word = reading_.word(at);
        const auto months = season_of(word);
        if (!months) return std::nullopt;
        const DatePart part = of_months(*months, {at, at + 1});
        if (part.has_year() || stands_for_season(at)) return part;
        return std::nullopt;
    }

    /// "été" is "been" as well, "spring" and "fall" are verbs.
    bool stands_for_season(std::size_t at) const
    {
        constexpr auto kBefore = std::to_array<std::string_view>(
            {"the", "this", "next", "in", "during", "by", "cet", "l"});

        const std::string_view gap = reading_.gap_before(at);
        const bool elided = gap.ends_with("l'") || gap.ends_with("l\u2019");
        const std::string_view word = reading_.word(at);
        if (word != "ete" && word != "spring" && word != "fall") return true;
        const bool article = at > 0 && is_one_of(reading_.word(at - 1), kBefore);
        return elided || (word == "fall" ? at > 0 && reading_.word(at - 1) == "the" : article);
    }

    /// "next month", "l'an prochain".
    std::optional<DatePart> from_now(std::size_t at) const
    {
        const auto words = ahead_at(reading_, at);
        if (!words) return std::nullopt;
        DatePart part = counted_from_now(words->ahead, words->range);
        // "Next year" is in no name, "this year" is in many a report.
        if (part.grain == Grain::year && words->ahead.steps > 0) part.grain = Grain::part_of_year;
        return part;
    }

    static DatePart counted_from_now(Ahead ahead, TokenRange range)
    {
        const Grain grain = ahead.months == 1         ? Grain::month
                            : ahead.months == kMonths ? Grain::year
                                                      : Grain::part_of_year;
        return {1, 1, ahead.months, kMonthEnd, {}, ahead, grain, range};
    }

    /// "the end of the year": a year or month that nothing else tells is the present one.
    std::optional<DatePart> of_now(TokenRange words) const
    {
        for (std::size_t at = words.first; at < words.last && goes_on(at); ++at) {
            const auto months = months_in(reading_.word(at));
            if (months) return counted_from_now({*months, 0}, {at, at + 1});
        }
        return std::nullopt;
    }

    std::optional<DatePart> year(std::size_t at) const
    {
        const auto number = year_number(at);
        if (!number) return std::nullopt;
        return DatePart{1, 1, kMonths, kMonthEnd, number, {}, Grain::year, {at, at + 1}};
    }

    const Reading& reading_;
};

}  // namespace

std::optional<Period> DatePart::in_year(int first_year) const
{
    const auto first = make_date(first_year, first_month, first_day);
    const int last_year = last_month < first_month ? first_year + 1 : first_year;
    const auto last = make_date(last_year, last_month, last_day);
    if (!first || !last) return std::nullopt;
    return Period{*first, *last};
}

std::optional<DatePart> date_at(const Reading& reading, std::size_t at)
{
    return DateParser{reading}.parse(at);
}

}  // namespace vivier
