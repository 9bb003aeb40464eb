// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/lexicon.h"

#include "engine/knowledge/match_key.h"
#include "engine/text/letters.h"

#include <algorithm>
#include <utility>

namespace vivier {
namespace {

bool is_acronym(std::string_view word)
{
    const auto is_capital = [](char c) { return 'A' <= c && c <= 'Z'; };
    return word.find(' ') == std::string_view::npos && std::ranges::count_if(word, is_capital) >= 2;
}

void add_words(Lexicon& lexicon, const Analyser& analyser, const Words& words,
               const LexiconEntry& entry)
{
    for (const auto& [language, phrases] : words) {
        for (const std::string& phrase : phrases)
            add_phrase(lexicon, analyser, phrase, entry);
    }
}

void add_acronym(Lexicon& lexicon, const Analyser& analyser, const AcronymData& acronym, ThemeId id)
{
    LexiconEntry entry{.id = id, .naming = Naming::acronym, .ambiguous = acronym.ambiguous};
    entry.cues_for = make_cues(analyser, acronym.cues_for);
    entry.cues_against = make_cues(analyser, acronym.cues_against);
    entry.casing = Casing::exact;
    entry.surface = acronym.form;
    add_phrase(lexicon, analyser, acronym.form, std::move(entry));
}

void add_theme(Lexicon& lexicon, const Analyser& analyser, const ThemeData& theme, ThemeId id)
{
    add_words(lexicon, analyser, theme.terms, {.id = id});
    add_words(lexicon, analyser, theme.weak_terms, {.id = id, .surety = Surety::weak});
    for (const AcronymData& acronym : theme.acronyms)
        add_acronym(lexicon, analyser, acronym, id);
    for (const std::string& phrase : theme.not_this)
        add_phrase(lexicon, analyser, phrase, {});
}

template <typename Tag>
void add_termed(Lexicon& lexicon, const Analyser& analyser, const std::vector<TermedData>& all,
                const Vocabulary<Tag>& vocabulary, Field field)
{
    for (const TermedData& termed : all) {
        add_words(lexicon, analyser, termed.terms,
                  {.field = field, .id = vocabulary.find(termed.id).value()});
    }
}

}  // namespace

std::vector<std::string> phrase_keys(std::span<const Token> phrase)
{
    std::vector<std::string> all;
    std::vector<std::string> content;
    for (const Token& token : phrase) {
        all.push_back(match_key(token.folded));
        if (!is_connector(token.folded)) content.push_back(all.back());
    }
    return content.empty() ? all : content;
}

void add_phrase(Lexicon& lexicon, const Analyser& analyser, std::string_view phrase,
                LexiconEntry entry)
{
    const std::vector<Token> tokens = analyser.analyse(phrase, std::nullopt);
    const std::vector<std::string> keys = phrase_keys(tokens);
    if (keys.empty()) return;
    if (is_acronym(phrase)) {
        entry.casing = Casing::exact;
        entry.surface = phrase;
    }
    entry.unaccented = entry.field != Field::place && tokens.size() == 1 && is_ascii(phrase);
    lexicon.trie.add(keys, static_cast<std::uint32_t>(lexicon.entries.size()));
    lexicon.entries.push_back(std::move(entry));
}

Lexicon make_lexicon(const KnowledgeData& data, const Vocabularies& vocabularies,
                     const Analyser& analyser)
{
    Lexicon lexicon;
    for (const ThemeData& theme : data.themes) {
        add_theme(lexicon, analyser, theme, vocabularies.themes.find(theme.id).value());
    }
    add_termed(lexicon, analyser, data.activities, vocabularies.activities, Field::activity);
    add_termed(lexicon, analyser, data.institutions, vocabularies.institutions, Field::institution);
    add_places(lexicon, analyser, data);
    return lexicon;
}

}  // namespace vivier
