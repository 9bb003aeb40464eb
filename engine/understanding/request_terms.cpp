// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/request_terms.h"

#include "engine/knowledge/document_terms.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace vivier {
namespace {

constexpr double kCourtesyCount = 0.25;

/// Counts by term.
class Counts {
public:
    void add(std::string term, double count, Span span)
    {
        const auto [known, is_new] = terms_.try_emplace(std::move(term));
        if (is_new) known->second.ground = {Origin::text, span};
        known->second.count += count;
    }

    [[nodiscard]] std::vector<NeededTerm> take()
    {
        std::vector<NeededTerm> all;
        all.reserve(terms_.size());
        for (auto& [term, counted] : terms_) {
            counted.term = term;
            all.push_back(std::move(counted));
        }
        return all;
    }

private:
    std::map<std::string, NeededTerm> terms_;
};

}  // namespace

std::vector<NeededTerm> request_terms(const Reading& reading, const Exclusions& exclusions,
                                      const std::vector<bool>& courtesy,
                                      std::span<const NeededCountry> countries,
                                      const Vocabularies& vocabularies)
{
    std::set<Country> partners;
    for (const NeededCountry& country : countries) {
        if (country.role == CountryRole::partner) partners.insert(country.country);
    }
    Counts counts;
    for (PlacedTerm& placed : placed_terms(reading.analysed(), vocabularies)) {
        const bool other_country = placed.country && !partners.contains(*placed.country);
        const bool is_number = reading.token(placed.first).kind == TokenKind::number;
        if (other_country || is_number || exclusions.covers_phrase(placed.first)) continue;
        const double count = courtesy[placed.first] ? kCourtesyCount : 1.0;
        counts.add(std::move(placed.term), count, placed.span);
    }
    return counts.take();
}

}  // namespace vivier
