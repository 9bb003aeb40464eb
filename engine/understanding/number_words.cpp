// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/number_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vivier {
namespace {

struct Word {
    std::string_view word;
    int number;
};

constexpr auto kNumbers = std::to_array<Word>(
    {{"one", 1},        {"two", 2},       {"deux", 2},      {"three", 3},    {"trois", 3},
     {"four", 4},       {"quatre", 4},    {"five", 5},      {"cinq", 5},     {"six", 6},
     {"seven", 7},      {"sept", 7},      {"eight", 8},     {"huit", 8},     {"nine", 9},
     {"neuf", 9},       {"ten", 10},      {"dix", 10},      {"eleven", 11},  {"onze", 11},
     {"twelve", 12},    {"douze", 12},    {"thirteen", 13}, {"treize", 13},  {"fourteen", 14},
     {"quatorze", 14},  {"fifteen", 15},  {"quinze", 15},   {"sixteen", 16}, {"seize", 16},
     {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},  {"vingt", 20}});

constexpr auto kOrdinals = std::to_array<Word>({{"first", 1},
                                                {"premier", 1},
                                                {"premiere", 1},
                                                {"second", 2},
                                                {"seconde", 2},
                                                {"deuxieme", 2},
                                                {"third", 3},
                                                {"troisieme", 3},
                                                {"fourth", 4},
                                                {"quatrieme", 4},
                                                {"last", 4},
                                                {"dernier", 4},
                                                {"derniere", 4}});

template <std::size_t N>
std::optional<int> find(std::string_view word, const std::array<Word, N>& words)
{
    const auto found = std::ranges::find(words, word, &Word::word);
    if (found == words.end()) return std::nullopt;
    return found->number;
}

}  // namespace

std::optional<int> number_of(const Token& token)
{
    constexpr std::size_t kMostDigits = 4;

    if (token.kind != TokenKind::number) return find(token.folded, kNumbers);
    const std::string_view digits = token.folded;
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    if (!whole || digits.size() > kMostDigits) return std::nullopt;
    return number;
}

std::optional<int> ordinal_of(std::string_view folded)
{
    constexpr auto kEndings = std::to_array<std::string_view>(
        {"st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "nde"});
    constexpr int kMost = 31;

    int number = 0;
    const auto [end, error] = std::from_chars(folded.data(), folded.data() + folded.size(), number);
    if (error != std::errc{}) return find(folded, kOrdinals);
    const std::string_view ending = folded.substr(static_cast<std::size_t>(end - folded.data()));
    const bool is_ordinal = std::ranges::find(kEndings, ending) != kEndings.end();
    if (!is_ordinal || number < 1 || number > kMost) return std::nullopt;
    return number;
}

}  // namespace vivier
