// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/exclusions.h"

#include "engine/knowledge/match_key.h"

#include <algorithm>
#include <array>

namespace vivier {
namespace {

bool is_negation(std::string_view word)
{
    constexpr std::array<std::string_view, 6> kNegations{"not", "nor", "neither",
                                                         "ni",  "pas", "non"};
    return std::ranges::find(kNegations, word) != kNegations.end();
}

bool is_preposition(std::string_view word)
{
    constexpr std::array<std::string_view, 6> kPrepositions{"in", "from", "about",
                                                            "on", "en",   "sur"};
    return is_connector(word) || std::ranges::find(kPrepositions, word) != kPrepositions.end();
}

}  // namespace

bool Exclusions::covers_phrase(std::size_t first) const
{
    constexpr std::size_t kMostPrepositions = 2;

    if (excluded_[first]) return true;
    std::size_t at = first;
    for (std::size_t skipped = 0; at > 0 && reading_->break_before(at) == Break::none; --at) {
        const std::string_view before = reading_->word(at - 1);
        // "non-refoulement" denies nothing.
        if (is_negation(before)) return reading_->gap_before(at).starts_with(' ');
        if (!is_preposition(before) || ++skipped > kMostPrepositions) return false;
    }
    return false;
}

ExclusionReader::ExclusionReader(const Analyser& analyser)
    : cues_(analyser,
            {{Cue::excludes,
              "not looking for|do not look for|not interested in|do not need|don't need|"
              "do not want|no need for|no need of|please avoid|rather than|instead of|"
              "other than|except|except for|excluding|with the exception of|but not|and not"},
             {Cue::excludes,
              "ne cherchons pas|ne cherchons ni|ne recherchons pas|ne recherchons ni|"
              "ne voulons pas|ne voulons ni|ne souhaitons pas|pas besoin|merci d'éviter|"
              "prière d'éviter|évitez|plutôt que|au lieu de|à l'exception|à l'exclusion|"
              "hormis|hors|sauf|excepté|autre que|mais pas|et non|et pas"}})
{}

Exclusions ExclusionReader::read(const Reading& reading) const
{
    std::vector<bool> excluded(reading.size(), false);
    std::size_t at = 0;
    for (const auto& hit : cues_.find(reading)) {
        at = std::max(at, hit.range.last);
        while (at < reading.size() && reading.break_before(at) == Break::none)
            excluded[at++] = true;
    }
    return Exclusions{reading, std::move(excluded)};
}

}  // namespace vivier
