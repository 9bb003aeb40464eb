// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/vocabulary.h"

#include "engine/input/quoted.h"

#include <fmt/format.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>

namespace vivier {
namespace {

icu::UnicodeString folded(std::string_view text)
{
    const auto size = static_cast<std::int32_t>(text.size());
    return icu::UnicodeString::fromUTF8({text.data(), size}).foldCase();
}

/// Rows of the usual table: `row[j]` is the distance between the first i units of `a` and the
/// first j of `b`; `before` and `before_that` are the rows of i - 1 and i - 2.
std::size_t edit_distance(const icu::UnicodeString& a, const icu::UnicodeString& b)
{
    const auto width = static_cast<std::size_t>(b.length()) + 1;
    std::vector<std::size_t> before_that(width), before(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        row[j] = j;
    for (std::int32_t i = 1; i <= a.length(); ++i) {
        before_that.swap(before);
        before.swap(row);
        row[0] = static_cast<std::size_t>(i);
        for (std::int32_t j = 1; j <= b.length(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const std::size_t replaced = before[at - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[at] = std::min(row[at], before_that[at - 2] + 1);
        }
    }
    return row[width - 1];
}

struct Candidate {
    std::size_t distance;
    std::size_t position;

    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

}  // namespace

std::vector<std::string> nearest_words(std::string_view text, const std::vector<std::string>& words,
                                       std::size_t count)
{
    // Longer than any word of a vocabulary; and ICU counts in 32 bits.
    constexpr std::size_t kLongest = 1000;
    if (text.size() > kLongest) return {};

    const icu::UnicodeString wanted = folded(text);
    const auto furthest = static_cast<std::size_t>(wanted.length()) / 2;
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const icu::UnicodeString word = folded(words[i]);
        const auto longer = static_cast<std::size_t>(std::max(word.length(), wanted.length()));
        const auto shorter = static_cast<std::size_t>(std::min(word.length(), wanted.length()));
        if (longer - shorter > furthest) continue;
        const std::size_t distance = edit_distance(wanted, word);
        if (distance <= furthest) candidates.push_back({distance, i});
    }
    std::ranges::sort(candidates);
    candidates.resize(std::min(candidates.size(), count));

    std::vector<std::string> nearest;
    nearest.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        nearest.push_back(words[candidate.position]);
    return nearest;
}

std::string unknown_word(std::string_view kind, std::string_view word,
                         const std::vector<std::string>& known)
{
    std::string message = fmt::format("unknown {} {}", kind, quoted(word));
    const std::vector<std::string> nearest = nearest_words(word, known);
    if (nearest.empty()) return message;
    return message + fmt::format("; did you mean {}?", fmt::join(nearest, " or "));
}

}  // namespace vivier
