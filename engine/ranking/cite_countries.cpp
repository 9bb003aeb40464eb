// SPDX-License-Identifier: GPL-2.0-or-later
// What shows an expert's experience of the partner countries, or of countries like them.
#include "engine/evidence/country_experience.h"
#include "engine/ranking/best_action.h"
#include "engine/ranking/citations.h"

#include <fmt/format.h>

#include <algorithm>

namespace vivier {
namespace {

std::string declared_note(std::string_view country, const DeclaredShare& declared)
{
    std::string note{country};
    if (declared.years >= 0) note += fmt::format(": {:g} years", declared.years);
    if (declared.last != 0) {
        note += fmt::format("{} until {}", declared.years >= 0 ? "," : ":", declared.last);
    }
    return note;
}

/// The citations of what the record states of `country`.
void cite_statements(const CitationContext& context, ExpertIndex expert, CountryPosition country,
                     std::string_view code, std::vector<Citation>& citations)
{
    for (const DeclaredShare& declared : context.pool.declared_countries_of(expert)) {
        if (declared.index != country) continue;
        citations.push_back(declared_citation(declared_note(code, declared)));
    }
    for (const StoredTie& tie : context.pool.ties_of(expert)) {
        if (tie.country != country) continue;
        const bool is_posted = tie.kind == StoredTie::Kind::posted;
        citations.push_back(declared_citation(
            fmt::format("{}: {}", code, is_posted ? "posted there" : "of its diaspora")));
    }
}

void cite_country(CitationContext& context, ExpertIndex expert, CountryPosition country,
                  std::vector<Citation>& citations)
{
    const Country named = context.knowledge.data().countries[country].code;
    const auto is_there = [&](ActionIndex action) {
        const auto countries = context.pool.countries_of_action(action);
        return std::ranges::find(countries, country) != countries.end();
    };
    if (const auto action = best_action_that(is_there, context.pool, context.query.today, expert)) {
        const auto quote =
            sentence_naming(context.texts.of_action(*action), named, context.language);
        citations.push_back(action_citation(context, *action, quote));
        citations.back().note = named.code();
    }
    if (const auto quote =
            sentence_naming(context.texts.of_expert(expert), named, context.language)) {
        citations.push_back(text_citation(*quote));
        citations.back().note = named.code();
    }
    cite_statements(context, expert, country, named.code(), citations);
}

}  // namespace

std::vector<Citation> cite_countries(CitationContext& context, ExpertIndex expert)
{
    const auto& countries = context.knowledge.data().countries;
    std::vector<Citation> citations;
    for (const QueryCountry& partner : context.query.countries) {
        const auto nearest =
            nearest_experience(context.pool, context.knowledge, partner.country, expert);
        if (!nearest) continue;
        const std::size_t before = citations.size();
        cite_country(context, expert, nearest->share.country, citations);
        if (nearest->share.country == partner.country) continue;
        const Country own = countries[nearest->share.country].code;
        const Country asked = countries[partner.country].code;
        const std::string why = fmt::format(" counts for {}: {}", asked.code(),
                                            context.knowledge.relation_of(own, asked));
        for (std::size_t i = before; i < citations.size(); ++i)
            citations[i].note += why;
    }
    return citations;
}

}  // namespace vivier
