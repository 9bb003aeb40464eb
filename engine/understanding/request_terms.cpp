// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/request_terms.h"

#include "engine/knowledge/document_terms.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

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
    const auto count_at = [&](std::size_t at) { return courtesy[at] ? kCourtesyCount : 1.0; };

    Counts counts;
    for (std::size_t at = 0; at < reading.size(); ++at) {
        const Token& token = reading.token(at);
        const bool searched = token.kind == TokenKind::word && !token.stop && !token.term.empty();
        if (searched && !exclusions.covers(at)) {
            counts.add(stem_term(token.term), count_at(at), token.span);
        }
    }
    for (const ConceptMention& mention : reading.analysed().concepts) {
        const auto* country = std::get_if<Country>(&mention.id);
        const bool other_country = country != nullptr && !partners.contains(*country);
        const bool searched = mention.surety == Surety::strong && !other_country;
        if (searched && !exclusions.covers(mention)) {
            counts.add(concept_term(mention.id, vocabularies), count_at(mention.first),
                       mention.span);
        }
    }
    return counts.take();
}

}  // namespace vivier
