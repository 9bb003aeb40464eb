// SPDX-License-Identifier: GPL-2.0-or-later
// The ordered answer to one need, with the reasons.

#pragma once

#include "engine/domain/date.h"
#include "engine/domain/language.h"
#include "engine/domain/need.h"
#include "engine/domain/span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

/// The kinds of evidence, in the order in which they are shown.
enum class EvidenceKind : std::uint8_t {
    profile,
    actions,
    themes,
    countries,
    activities,
    languages,
    origins,
    recency,
};

inline constexpr std::array<std::string_view, 8> kEvidenceKindNames{
    "profile", "actions", "themes", "countries", "activities", "languages", "origins", "recency"};
inline constexpr std::size_t kEvidenceKinds = kEvidenceKindNames.size();

[[nodiscard]] constexpr std::string_view name_of(EvidenceKind kind) noexcept
{
    return kEvidenceKindNames[static_cast<std::size_t>(kind)];
}

/// One number a kind of evidence.
using PerKind = std::array<double, kEvidenceKinds>;

/// How well an expert's claim is founded, weakest first.
enum class EvidenceStatus : std::uint8_t {
    unknown,    // the record does not say; earns nothing, counts against nobody
    absent,     // the record says something, and not this
    claimed,    // the expert declares it
    evidenced,  // a text shows it
    confirmed,  // took part in an action that shows it
};

inline constexpr std::array<std::string_view, 5> kEvidenceStatusNames{
    "unknown", "absent", "claimed", "evidenced", "confirmed"};

[[nodiscard]] constexpr std::string_view name_of(EvidenceStatus status) noexcept
{
    return kEvidenceStatusNames[static_cast<std::size_t>(status)];
}

/// Where evidence comes from.
struct Citation {
    std::string source;  // an action's id; "bio", "cv", ...: a text of the expert; "declared"
    std::optional<Language> language;  // of the quote
    std::optional<Date> date;          // of the source, where known
    std::string quote;                 // a sentence of the source, as written there
    std::optional<Span> span;          // within `quote`: the words that count
    std::string note;  // why it counts, where the quote does not say: "GE: neighbour of AZ"
};

/// points = value * weight.
struct Evidence {
    EvidenceKind kind = EvidenceKind::profile;
    double value = 0;   // in [0, 1]
    double weight = 0;  // in [0, 1]; the weights of one ranking sum to 1
    double points = 0;
    EvidenceStatus status = EvidenceStatus::unknown;
    std::vector<Citation> because;  // best first
};

/// score is the sum of the points of `evidence`, which has one entry for each kind with a weight >
/// 0.
struct Candidate {
    std::size_t rank = 0;  // from 1
    std::string expert;
    std::string name;
    double score = 0;
    std::vector<Evidence> evidence;
    std::vector<std::string> unknown;  // filters that could not be checked: "availability", ...
};

/// Reasons for which an expert cannot be sent, in the order in which they are checked.
enum class Filter : std::uint8_t { status, consent, language, availability };

inline constexpr std::array<std::string_view, 4> kFilterNames{"status", "consent", "language",
                                                              "availability"};
inline constexpr std::size_t kFilters = kFilterNames.size();

[[nodiscard]] constexpr std::string_view name_of(Filter filter) noexcept
{
    return kFilterNames[static_cast<std::size_t>(filter)];
}

/// Experts whom one filter removed. Each expert is counted once, under the first filter that fails.
struct Exclusion {
    std::size_t count = 0;
    std::vector<std::string> best;  // ids, the highest scores first, at most 3
};

struct Ranking {
    PerKind weights{};                  // as used: zero for kinds that the need does not speak of
    std::vector<Candidate> candidates;  // best first
    std::array<Exclusion, kFilters> excluded;
    std::size_t considered = 0;  // experts that passed every filter
};

}  // namespace vivier
