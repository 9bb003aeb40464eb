// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/filters.h"

#include "engine/evidence/language_match.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace vivier {
namespace {

enum class Verdict : std::uint8_t { passes, fails, unknown };

Verdict check_status(const Pool& pool, ExpertIndex expert)
{
    const auto status = pool.status_of(expert);
    if (!status) return Verdict::unknown;
    return *status == ExpertStatus::active ? Verdict::passes : Verdict::fails;
}

Verdict check_consent(const Pool& pool, const Constraints& constraints, ExpertIndex expert)
{
    const auto until = pool.consent_until(expert);
    if (!until) return Verdict::unknown;
    return constraints.today <= *until ? Verdict::passes : Verdict::fails;
}

Verdict check_languages(const Pool& pool, const Constraints& constraints, ExpertIndex expert)
{
    Verdict verdict = Verdict::passes;
    for (const LanguageWish* wish : constraints.required) {
        const WishMet met = wish_met(*wish, pool.languages_of(expert));
        if (met == WishMet::no) return Verdict::fails;
        if (met == WishMet::unknown) verdict = Verdict::unknown;
    }
    return verdict;
}

Verdict check_availability(const Pool& pool, const Constraints& constraints, ExpertIndex expert)
{
    if (!constraints.mission) return Verdict::passes;
    const auto periods = pool.availability_of(expert);
    if (periods.empty()) return Verdict::unknown;
    const bool is_free = std::ranges::any_of(periods, [&](const StoredPeriod& period) {
        return constraints.mission->overlaps(
            {Date::from_days(period.first), Date::from_days(period.last)});
    });
    return is_free ? Verdict::passes : Verdict::fails;
}

Verdict check(Filter filter, const Pool& pool, const Constraints& constraints, ExpertIndex expert)
{
    switch (filter) {
        case Filter::status:
            return check_status(pool, expert);
        case Filter::consent:
            return check_consent(pool, constraints, expert);
        case Filter::language:
            return check_languages(pool, constraints, expert);
        case Filter::availability:
            return check_availability(pool, constraints, expert);
    }
    return Verdict::passes;
}

}  // namespace

Constraints constraints_of(const Need& need, Date fallback)
{
    constexpr Date kFirst = Date::from_days(std::numeric_limits<std::int32_t>::min());
    constexpr Date kLast = Date::from_days(std::numeric_limits<std::int32_t>::max());

    Constraints constraints;
    constraints.today = need.received.value_or(fallback);
    for (const NeededLanguage& language : need.languages) {
        if (language.wish.required) constraints.required.push_back(&language.wish);
    }
    if (need.from || need.to) {
        constraints.mission =
            Period{need.from ? need.from->date : kFirst, need.to ? need.to->date : kLast};
    }
    return constraints;
}

std::optional<Filter> failed_filter(const Pool& pool, const Constraints& constraints,
                                    ExpertIndex expert)
{
    for (std::size_t i = 0; i < kFilters; ++i) {
        const auto filter = static_cast<Filter>(i);
        if (check(filter, pool, constraints, expert) == Verdict::fails) return filter;
    }
    return std::nullopt;
}

std::vector<std::string> unknown_filters(const Pool& pool, const Constraints& constraints,
                                         ExpertIndex expert)
{
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < kFilters; ++i) {
        const auto filter = static_cast<Filter>(i);
        if (check(filter, pool, constraints, expert) == Verdict::unknown) {
            unknown.emplace_back(name_of(filter));
        }
    }
    return unknown;
}

}  // namespace vivier
