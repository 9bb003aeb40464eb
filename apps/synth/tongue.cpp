// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/tongue.h"

#include <fmt/format.h>
#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>

#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

namespace vivier {
namespace {

constexpr std::array<std::string_view, 11> kSlotNames{"theme",    "hint",        "country", "city",
                                                      "activity", "institution", "noun",    "adj",
                                                      "name",     "number",      "year"};

Slot parse_slot(std::string_view name)
{
    for (std::size_t i = 0; i < kSlotNames.size(); ++i) {
        if (kSlotNames[i] == name) return static_cast<Slot>(i);
    }
    throw std::invalid_argument{fmt::format("parse_sentence: no slot is called '{}'", name)};
}

std::vector<Sentence> parse_sentences(Sentences patterns)
{
    std::vector<Sentence> sentences;
    sentences.reserve(patterns.size());
    for (const std::string_view pattern : patterns)
        sentences.push_back(parse_sentence(pattern));
    return sentences;
}

/// What `by_language` holds for the first of `languages` that it holds something for.
template <typename Map>
const typename Map::mapped_type* first_held(const Map& by_language,
                                            const std::array<Language, 2>& languages)
{
    for (const Language language : languages) {
        const auto found = by_language.find(language);
        if (found != by_language.end() && !found->second.empty()) return &found->second;
    }
    return nullptr;
}

class PhraseReader {
public:
    explicit PhraseReader(std::string_view code)
        : languages_{*Language::parse(code), *Language::parse("en")}
    {}

    [[nodiscard]] std::vector<std::string> words_or(const Words& words, const std::string& id) const
    {
        const auto* const held = first_held(words, languages_);
        std::vector<std::string> phrases;
        if (held == nullptr) {
            phrases.push_back(escape_json(id));
            return phrases;
        }
        for (const std::string& phrase : *held)
            phrases.push_back(escape_json(phrase));
        return phrases;
    }

    [[nodiscard]] std::string name_or(const std::map<Language, std::string>& names,
                                      const std::string& id) const
    {
        const auto* const held = first_held(names, languages_);
        return held == nullptr ? id : *held;
    }

    [[nodiscard]] Phrases words_of(const std::vector<TermedData>& vocabulary) const
    {
        Phrases phrases;
        for (const TermedData& entry : vocabulary) {
            phrases.push_back(words_or(entry.terms, entry.id));
        }
        return phrases;
    }

private:
    std::array<Language, 2> languages_;
};

}  // namespace

std::string escape_json(std::string_view text)
{
    const std::string quoted = boost::json::serialize(boost::json::string{text});
    return quoted.substr(1, quoted.size() - 2);
}

Sentence parse_sentence(std::string_view pattern)
{
    Sentence pieces;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        if (open == std::string_view::npos) {
            pieces.push_back({pattern, Slot::none});
            break;
        }
        const std::size_t close = pattern.find('}', open);
        if (close == std::string_view::npos) {
            throw std::invalid_argument{"parse_sentence: open brace in " + std::string{pattern}};
        }
        pieces.push_back(
            {pattern.substr(0, open), parse_slot(pattern.substr(open + 1, close - open - 1))});
        pattern.remove_prefix(close + 1);
    }
    return pieces;
}

Tongue::Tongue(const SentenceTables& tables, const KnowledgeData& knowledge)
    : code(tables.language),
      bio_openings(parse_sentences(tables.bio_openings)),
      bios(parse_sentences(tables.bios)),
      titles(parse_sentences(tables.titles)),
      action_openings(parse_sentences(tables.action_openings)),
      actions(parse_sentences(tables.actions)),
      request_openings(parse_sentences(tables.request_openings)),
      requests(parse_sentences(tables.requests)),
      noun_endings(tables.noun_endings),
      adjective_endings(tables.adjective_endings)
{
    const PhraseReader reader{code};
    for (const ThemeData& theme : knowledge.themes) {
        const std::string label = reader.name_or(theme.label, theme.id);
        themes.push_back(reader.words_or(theme.terms, label));
        hints.push_back(reader.words_or(theme.weak_terms, label));
    }
    activities = reader.words_of(knowledge.activities);
    institutions = reader.words_of(knowledge.institutions);
    for (const CountryData& country : knowledge.countries) {
        countries.push_back(
            escape_json(reader.name_or(country.names, std::string{country.code.code()})));
    }
}

}  // namespace vivier
