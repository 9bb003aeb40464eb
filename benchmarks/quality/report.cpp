// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchmarks/quality/report.h"

#include "engine/evaluation/agreement_of_rankings.h"
#include "engine/evaluation/paired_bootstrap.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>

namespace vivier {
namespace {

/// Requests that count as one observation: positions of one, or of its two languages.
using Observation = std::vector<std::size_t>;

/// "R01" of "R01-fr".
std::string stem_of(const std::string& id)
{
    return id.substr(0, id.rfind('-'));
}

std::vector<Observation> observations(const std::vector<Request>& requests,
                                      std::optional<Language> language)
{
    std::map<std::string, Observation> by_stem;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (language && requests[i].language != language) continue;
        by_stem[stem_of(requests[i].id)].push_back(i);
    }
    std::vector<Observation> all;
    all.reserve(by_stem.size());
    for (auto& [stem, positions] : by_stem)
        all.push_back(std::move(positions));
    return all;
}

std::vector<double> observe(const std::vector<Measured>& measured, Measure measure,
                            const std::vector<Observation>& units)
{
    std::vector<double> values;
    values.reserve(units.size());
    for (const Observation& unit : units) {
        double sum = 0;
        for (const std::size_t i : unit)
            sum += measured[i][static_cast<std::size_t>(measure)];
        values.push_back(sum / static_cast<double>(unit.size()));
    }
    return values;
}

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

std::string gain_of(const std::vector<double>& before, const std::vector<double>& after)
{
    const Gain gain = paired_bootstrap(before, after);
    return fmt::format("{:+.3f} [{:+.3f}, {:+.3f}]{}", gain.mean, gain.low, gain.high,
                       gain.is_significant() ? " *" : "");
}

void print_group(std::string_view name, const std::vector<Observation>& units,
                 const std::vector<RungResult>& results)
{
    fmt::print("\n{:<14}", fmt::format("{} ({})", name, units.size()));
    for (const std::string_view measure : kMeasureNames)
        fmt::print("{:>10}", measure);
    fmt::print("   gain in nDCG@10\n");
    std::vector<double> before;
    for (const RungResult& result : results) {
        fmt::print("{:<14}", result.rung);
        for (std::size_t i = 0; i < kMeasureNames.size(); ++i) {
            const double value = mean(observe(result.measured, static_cast<Measure>(i), units));
            fmt::print("{:>10.3f}", value);
        }
        const auto after = observe(result.measured, Measure::ndcg_at_10, units);
        fmt::print("   {}\n", before.empty() ? "" : gain_of(before, after));
        before = after;
    }
}

struct Pair {
    std::string request;
    std::size_t french = 0;
    std::size_t english = 0;
};

std::vector<Pair> pairs_of(const std::vector<Request>& requests)
{
    std::map<std::string, std::size_t> by_id;
    for (std::size_t i = 0; i < requests.size(); ++i)
        by_id[requests[i].id] = i;
    std::vector<Pair> pairs;
    for (const auto& [id, position] : by_id) {
        const std::string stem = stem_of(id);
        const auto english = by_id.find(stem + "-en");
        if (id == stem + "-fr" && english != by_id.end()) {
            pairs.push_back({stem, position, english->second});
        }
    }
    return pairs;
}

}  // namespace

void print_ladder(std::string_view title, const std::vector<Request>& requests,
                  const std::vector<RungResult>& results)
{
    fmt::print("\n== {}\n", title);
    print_group("English", observations(requests, Language::parse("en")), results);
    print_group("French", observations(requests, Language::parse("fr")), results);
    print_group("both", observations(requests, std::nullopt), results);
    fmt::print("\n*: the interval of 95 % (paired bootstrap) leaves out 0\n");
}

void print_parity(std::string_view title, const std::vector<Request>& requests,
                  const std::vector<RankedIds>& rankings)
{
    fmt::print("\n== French and English of one request: {}\n\n", title);
    fmt::print("{:<14}{:>16}{:>16}\n", "request", "top-10 overlap", "Kendall's tau");
    std::vector<double> overlaps;
    std::vector<double> taus;
    for (const Pair& pair : pairs_of(requests)) {
        overlaps.push_back(top_overlap(rankings[pair.french], rankings[pair.english], 10));
        taus.push_back(kendall_tau(rankings[pair.french], rankings[pair.english]));
        fmt::print("{:<14}{:>16.2f}{:>16.3f}\n", pair.request, overlaps.back(), taus.back());
    }
    fmt::print("{:<14}{:>16.2f}{:>16.3f}\n", "mean", mean(overlaps), mean(taus));
}

}  // namespace vivier
