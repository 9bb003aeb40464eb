// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/knowledge.h"

#include "engine/knowledge/concept_matcher.h"
#include "engine/knowledge/country_kernel.h"
#include "engine/knowledge/country_relation.h"
#include "engine/knowledge/lexicon.h"
#include "engine/knowledge/theme_relatedness.h"

#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace vivier {

struct Knowledge::Tables {
    KnowledgeData data;
    Vocabularies vocabularies;
    Lexicon lexicon;
    std::optional<Glossary> glossary;
    mutable std::once_flag trained;
    mutable std::optional<ThemeModel> theme_model;
    Eigen::MatrixXd relatedness;
    Eigen::MatrixXd kernel;
    std::unordered_map<Country, std::size_t> positions;
    std::map<std::string, std::size_t> group_members;
};

std::vector<ThemeExample> Knowledge::examples_of(const Tables& tables)
{
    const Analyser analyser;
    std::vector<ThemeExample> examples;
    examples.reserve(tables.data.examples.size());
    for (const ExampleData& example : tables.data.examples) {
        AnalysedText text;
        text.tokens = analyser.analyse(example.text, example.language);
        text.concepts = match_concepts(tables.lexicon, example.text, text.tokens);
        text.senses = tables.glossary->find(example.text, text.tokens, example.language);
        examples.push_back({tables.vocabularies.themes.find(example.theme),
                            placed_terms(text, tables.vocabularies)});
    }
    return examples;
}

Knowledge Knowledge::load(const std::filesystem::path& folder)
{
    return Knowledge{read_knowledge(folder)};
}

Knowledge::Knowledge(KnowledgeData data)
{
    auto tables = std::make_unique<Tables>();
    tables->data = std::move(data);
    const KnowledgeData& known = tables->data;
    tables->vocabularies = make_vocabularies(known);
    tables->lexicon = make_lexicon(known, tables->vocabularies, Analyser{});
    tables->glossary.emplace(known.senses, tables->vocabularies.themes);
    tables->relatedness = vivier::theme_relatedness(known.themes);
    tables->kernel = vivier::country_kernel(known.countries);
    for (const CountryData& country : known.countries) {
        tables->positions.emplace(country.code, tables->positions.size());
        for (const std::string& group : country.groups)
            ++tables->group_members[group];
    }
    tables_ = std::move(tables);
}

Knowledge::~Knowledge() = default;
Knowledge::Knowledge(Knowledge&&) noexcept = default;
Knowledge& Knowledge::operator=(Knowledge&&) noexcept = default;

const KnowledgeData& Knowledge::data() const noexcept
{
    return tables_->data;
}
const Vocabularies& Knowledge::vocabularies() const noexcept
{
    return tables_->vocabularies;
}

const Glossary& Knowledge::glossary() const noexcept
{
    return *tables_->glossary;
}
const ThemeModel& Knowledge::theme_model() const
{
    const Tables& tables = *tables_;
    std::call_once(tables.trained, [&tables] {
        tables.theme_model.emplace(examples_of(tables), *tables.glossary, tables.vocabularies);
    });
    return *tables.theme_model;
}

std::vector<ConceptMention> Knowledge::find_concepts(std::string_view text,
                                                     std::span<const Token> tokens) const
{
    return match_concepts(tables_->lexicon, text, tokens);
}

const Eigen::MatrixXd& Knowledge::theme_relatedness() const noexcept
{
    return tables_->relatedness;
}

const Eigen::MatrixXd& Knowledge::country_kernel() const noexcept
{
    return tables_->kernel;
}

std::optional<std::size_t> Knowledge::position_of(Country country) const
{
    const auto found = tables_->positions.find(country);
    if (found == tables_->positions.end()) return std::nullopt;
    return found->second;
}

std::string Knowledge::relation_of(Country a, Country b) const
{
    const auto first = position_of(a);
    const auto second = position_of(b);
    if (!first || !second) return {};
    const auto& countries = tables_->data.countries;
    return country_relation(countries[*first], countries[*second], tables_->group_members);
}

}  // namespace vivier
