// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/calendar_words.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

constexpr unsigned kMonths = 12;

template <typename Value>
struct Named {
    std::string_view name;
    Value value;
};

template <typename Value, std::size_t N>
std::optional<Value> find(std::string_view name, const std::array<Named<Value>, N>& all)
{
    const auto found = std::ranges::find(all, name, &Named<Value>::name);
    if (found == all.end()) return std::nullopt;
    return found->value;
}

using Month = Named<unsigned>;

constexpr auto kLongNames = std::to_array<Month>(
    {{"january", 1},   {"janvier", 1},   {"february", 2},  {"fevrier", 2},  {"march", 3},
     {"mars", 3},      {"april", 4},     {"avril", 4},     {"may", 5},      {"mai", 5},
     {"june", 6},      {"juin", 6},      {"july", 7},      {"juillet", 7},  {"august", 8},
     {"aout", 8},      {"september", 9}, {"septembre", 9}, {"october", 10}, {"octobre", 10},
     {"november", 11}, {"novembre", 11}, {"december", 12}, {"decembre", 12}});

constexpr auto kShortNames = std::to_array<Month>({{"jan", 1},
                                                   {"janv", 1},
                                                   {"feb", 2},
                                                   {"fev", 2},
                                                   {"fevr", 2},
                                                   {"mar", 3},
                                                   {"apr", 4},
                                                   {"avr", 4},
                                                   {"jun", 6},
                                                   {"jul", 7},
                                                   {"juil", 7},
                                                   {"aug", 8},
                                                   {"sep", 9},
                                                   {"sept", 9},
                                                   {"oct", 10},
                                                   {"nov", 11},
                                                   {"dec", 12}});

}  // namespace

std::optional<unsigned> month_of(std::string_view folded)
{
    return find(folded, kLongNames);
}

std::optional<unsigned> short_month_of(std::string_view folded)
{
    return find(folded, kShortNames);
}

bool is_weekday(std::string_view folded)
{
    constexpr auto kDays = std::to_array<std::string_view>(
        {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lundi",
         "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"});
    return std::ranges::find(kDays, folded) != kDays.end();
}

std::optional<Months> season_of(std::string_view folded)
{
    using Season = Named<Months>;
    constexpr auto kSeasons = std::to_array<Season>({{"spring", {3, 5}},
                                                     {"printemps", {3, 5}},
                                                     {"summer", {6, 8}},
                                                     {"ete", {6, 8}},
                                                     {"autumn", {9, 11}},
                                                     {"fall", {9, 11}},
                                                     {"automne", {9, 11}},
                                                     {"winter", {12, 2}},
                                                     {"hiver", {12, 2}}});
    return find(folded, kSeasons);
}

std::optional<unsigned> parts_of_year(std::string_view folded)
{
    constexpr auto kParts = std::to_array<Named<unsigned>>({{"quarter", 4},
                                                            {"trimester", 4},
                                                            {"trimestre", 4},
                                                            {"half", 2},
                                                            {"semester", 2},
                                                            {"semestre", 2},
                                                            {"moitie", 2},
                                                            {"fortnight", 2},
                                                            {"quinzaine", 2}});
    return find(folded, kParts);
}

std::optional<Months> short_part_of_year(std::string_view folded)
{
    if (folded.size() != 2 || folded[1] < '1' || folded[1] > '4') return std::nullopt;
    const auto number = static_cast<unsigned>(folded[1] - '0');
    switch (folded[0]) {
        case 'q':
        case 't':
            return months_of_part(number, 4);
        case 'h':
        case 's':
            return months_of_part(number, 2);
        default:
            return std::nullopt;
    }
}

std::optional<Months> months_of_part(unsigned number, unsigned parts)
{
    if (number < 1 || number > parts) return std::nullopt;
    const unsigned length = kMonths / parts;
    return Months{(number - 1) * length + 1, number * length};
}

Portion portion_of(std::string_view folded)
{
    constexpr auto kPortions = std::to_array<Named<Portion>>({{"early", Portion::early},
                                                              {"start", Portion::early},
                                                              {"beginning", Portion::early},
                                                              {"debut", Portion::early},
                                                              {"mid", Portion::middle},
                                                              {"middle", Portion::middle},
                                                              {"mi", Portion::middle},
                                                              {"milieu", Portion::middle},
                                                              {"late", Portion::late},
                                                              {"end", Portion::late},
                                                              {"fin", Portion::late}});
    return find(folded, kPortions).value_or(Portion::whole);
}

}  // namespace vivier
