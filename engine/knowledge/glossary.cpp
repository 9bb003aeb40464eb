// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/glossary.h"

#include "engine/knowledge/lexicon.h"
#include "engine/knowledge/match_key.h"
#include "engine/knowledge/phrase_breaks.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace vivier {
namespace {

/// How far the word that decides may stand from an ambiguous one, in tokens: a sentence or two.
constexpr std::size_t kReach = 25;

using Keys = std::vector<std::string>;

/// The stems of the words of a phrase, connectors left out (unless nothing else is left).
Keys stem_keys(std::span<const Token> phrase)
{
    Keys keys;
    Keys connectors;
    for (const Token& token : phrase)
        (is_connector(token.folded) ? connectors : keys).push_back(token.term);
    return keys.empty() ? connectors : keys;
}

bool is_capital(char c)
{
    return 'A' <= c && c <= 'Z';
}

/// "ONG", "SOPs"; a phrase of several words may be written anyhow.
bool is_abbreviation(std::string_view words)
{
    return words.find(' ') == std::string_view::npos &&
           std::ranges::count_if(words, is_capital) > 1;
}

/// Stems that more than one sense would claim: "intégration" and "intégrité" are one to Snowball.
class SharedStems {
public:
    void add(Language language, const Keys& stems, SenseId sense)
    {
        senses_[{language, stems}].insert(sense);
    }
    [[nodiscard]] bool holds(Language language, const Keys& stems) const
    {
        return senses_.at({language, stems}).size() > 1;
    }

private:
    std::map<std::pair<Language, Keys>, std::set<SenseId>> senses_;
};

}  // namespace

Glossary::Glossary(const std::vector<SenseData>& senses, const Vocabulary<ThemeTag>& themes,
                   const Analyser& analyser)
{
    for (const SenseData& sense : senses) {
        std::vector<ThemeOfSense>& of_sense = themes_.emplace_back();
        for (const SenseTheme& theme : sense.themes)
            of_sense.push_back({themes.find(theme.theme).value(), theme.proves});
    }
    add_forms(senses, analyser);
}

void Glossary::add_forms(const std::vector<SenseData>& senses, const Analyser& analyser)
{
    struct Analysed {
        Language language;
        Keys stems;
        Keys written;
        bool exact = false;
        Form form;
    };
    std::vector<Analysed> all;
    SharedStems shared;
    for (std::size_t i = 0; i < senses.size(); ++i) {
        const SenseId id{static_cast<std::uint16_t>(i)};
        for (const auto& [language, forms] : senses[i].forms) {
            for (const GlossaryForm& form : forms) {
                const std::vector<Token> tokens = analyser.analyse(form.words, language);
                if (tokens.empty()) continue;
                const bool abbreviation = is_abbreviation(form.words);
                all.push_back({language,
                               stem_keys(tokens),
                               phrase_keys(tokens),
                               form.exact || abbreviation,
                               {id, form.ambiguous, abbreviation}});
                shared.add(language, all.back().stems, id);
            }
        }
    }
    for (const Analysed& one : all) {
        Tongue& tongue = tongues_[one.language];
        const auto index = static_cast<std::uint32_t>(forms_.size());
        forms_.push_back(one.form);
        tongue.written.add(one.written, index);
        if (!one.exact && !shared.holds(one.language, one.stems))
            tongue.stems.add(one.stems, index);
    }
}

/// One text while its senses are found. Borrows everything.
class Glossary::Finder {
public:
    Finder(const Glossary& glossary, std::string_view text, std::span<const Token> tokens)
        : glossary_(glossary), text_(text), tokens_(tokens), keys_(tokens.size())
    {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            keys_[i] = match_key(tokens[i].folded);
    }

    std::vector<SenseMention> run(std::optional<Language> language)
    {
        for (const auto& [spoken, tongue] : glossary_.tongues_) {
            if (language && *language != spoken) continue;
            const Words stems = words(tongue.stems, [&](std::size_t i) -> std::string_view {
                return language ? std::string_view{tokens_[i].term} : std::string_view{};
            });
            const Words written =
                words(tongue.written, [&](std::size_t i) { return std::string_view{keys_[i]}; });
            for (std::size_t at = 0; at < tokens_.size(); ++at)
                find_at(at, tongue, stems, written);
        }
        drop_undecided();
        std::vector<SenseMention> mentions;
        mentions.reserve(found_.size());
        for (const Found& found : found_)
            mentions.push_back(found.mention);
        sort_once(mentions);
        return mentions;
    }

private:
    using Words = std::vector<PhraseTrie::Word>;

    struct Found {
        SenseMention mention;
        bool ambiguous = false;
    };
    struct Longest {
        std::size_t last = 0;
        std::vector<std::uint32_t> forms;
    };

    template <typename TextOf>
    Words words(const PhraseTrie& trie, TextOf text_of) const
    {
        Words words(tokens_.size(), PhraseTrie::kUnknownWord);
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (tokens_[i].kind != TokenKind::address) words[i] = trie.word(text_of(i));
        }
        return words;
    }

    void find_at(std::size_t first, const Tongue& tongue, const Words& stems, const Words& written)
    {
        Longest longest;
        walk(first, tongue.stems, stems, longest);
        walk(first, tongue.written, written, longest);
        for (const std::uint32_t index : longest.forms) {
            const Form& form = glossary_.forms_[index];
            const Span span{tokens_[first].span.begin, tokens_[longest.last - 1].span.end};
            found_.push_back({{form.sense, span, static_cast<std::uint32_t>(first),
                               static_cast<std::uint32_t>(longest.last)},
                              form.ambiguous});
        }
    }

    void walk(std::size_t first, const PhraseTrie& trie, const Words& words, Longest& longest) const
    {
        PhraseTrie::Node node = PhraseTrie::kRoot;
        std::size_t connectors = 0;
        for (std::size_t at = first; at < tokens_.size(); ++at) {
            if (at > first && !is_joined(text_, tokens_[at - 1], tokens_[at])) return;
            const PhraseTrie::Node next = trie.step(node, words[at]);
            if (next == PhraseTrie::kNowhere) {
                const bool may_skip = at > first && is_connector(tokens_[at].folded);
                if (!may_skip || ++connectors > kMostConnectors) return;
                continue;
            }
            node = next;
            for (const std::uint32_t index : trie.entries_at(node)) {
                if (glossary_.forms_[index].capitals && !has_capitals(at)) continue;
                if (at + 1 > longest.last) longest = {at + 1, {}};
                if (at + 1 == longest.last) longest.forms.push_back(index);
            }
        }
    }

    [[nodiscard]] bool has_capitals(std::size_t at) const
    {
        return std::ranges::count_if(slice(text_, tokens_[at].span), is_capital) > 1;
    }

    [[nodiscard]] bool is_decided(const Found& ambiguous) const
    {
        const auto shares_theme = [&](const Found& other) {
            const auto themes = glossary_.themes_of(ambiguous.mention.sense);
            return std::ranges::any_of(
                glossary_.themes_of(other.mention.sense), [&](const ThemeOfSense& theme) {
                    return std::ranges::find(themes, theme.theme, &ThemeOfSense::theme) !=
                           themes.end();
                });
        };
        return std::ranges::any_of(found_, [&](const Found& other) {
            const bool is_near = other.mention.first < ambiguous.mention.last + kReach &&
                                 ambiguous.mention.first < other.mention.last + kReach;
            return !other.ambiguous && is_near && shares_theme(other);
        });
    }

    void drop_undecided()
    {
        std::vector<Found> decided;
        for (const Found& found : found_) {
            if (!found.ambiguous || is_decided(found)) decided.push_back(found);
        }
        found_ = std::move(decided);
    }

    static void sort_once(std::vector<SenseMention>& mentions)
    {
        const auto key = [](const SenseMention& mention) {
            return std::tuple{mention.first, mention.last, mention.sense};
        };
        std::ranges::sort(mentions, {}, key);
        const auto same = [&](const SenseMention& a, const SenseMention& b) {
            return key(a) == key(b);
        };
        mentions.erase(std::unique(mentions.begin(), mentions.end(), same), mentions.end());
    }

    const Glossary& glossary_;
    std::string_view text_;
    std::span<const Token> tokens_;
    std::vector<std::string> keys_;
    std::vector<Found> found_;
};

std::vector<SenseMention> Glossary::find(std::string_view text, std::span<const Token> tokens,
                                         std::optional<Language> language) const
{
    return Finder{*this, text, tokens}.run(language);
}

}  // namespace vivier
