// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/date_portions.h"

namespace vivier {
namespace {

constexpr unsigned kMonths = 12;

DatePart third_of_month(DatePart part, Portion portion)
{
    constexpr unsigned kFirstEnds = 10;
    constexpr unsigned kSecondEnds = 20;

    if (portion != Portion::early) {
        part.first_day = (portion == Portion::middle ? kFirstEnds : kSecondEnds) + 1;
    }
    if (portion != Portion::late) {
        part.last_day = portion == Portion::early ? kFirstEnds : kSecondEnds;
    }
    return part;
}

DatePart third_of_months(DatePart part, Portion portion)
{
    const unsigned length = (part.last_month + kMonths - part.first_month) % kMonths + 1;
    const unsigned third = length / 3;
    const unsigned begin = part.first_month;
    const auto month = [](unsigned from_january) { return (from_january - 1) % kMonths + 1; };
    if (portion == Portion::early) part.last_month = month(begin + third - 1);
    if (portion == Portion::middle) {
        part.first_month = month(begin + third);
        part.last_month = month(begin + 2 * third - 1);
    }
    if (portion == Portion::late) part.first_month = month(begin + 2 * third);
    // "late winter 2022" starts in the year after.
    if (part.year && part.first_month < begin) ++*part.year;
    part.grain = Grain::part_of_year;
    return part;
}

}  // namespace

DatePart third_of(const DatePart& part, Portion portion)
{
    return part.grain == Grain::month ? third_of_month(part, portion)
                                      : third_of_months(part, portion);
}

}  // namespace vivier
