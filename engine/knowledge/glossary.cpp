// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/glossary.h"

#include "engine/knowledge/match_key.h"
#include "engine/knowledge/phrase_breaks.h"
#include "engine/knowledge/phrase_trie.h"
#include "engine/text/analyser.h"
#include "engine/text/inflection.h"
#include "engine/text/letters.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <string>
#include <tuple>
#include <utility>

namespace vivier {
namespace {

/// How far the word that decides may stand from an ambiguous one, in tokens: a sentence or two.
constexpr std::size_t kReach = 25;
/// Shorter stems are those of too many words: "mal" of "mal" and of "Mali".
constexpr std::size_t kShortestStem = 4;

using Keys = std::vector<std::string>;

/// The tokens of a phrase that a text must have. Connectors are left out where two other words are
/// left: "mise à jour" is "mise jour", but "à jour" is not "jour", nor "UN Women" "women".
std::vector<Token> words_of(std::vector<Token> phrase)
{
    const auto is_content = [](const Token& token) { return !is_connector(token.folded); };
    if (std::ranges::count_if(phrase, is_content) < 2) return phrase;
    std::vector<Token> content;
    std::ranges::copy_if(phrase, std::back_inserter(content), is_content);
    return content;
}

Keys stem_keys(std::span<const Token> words)
{
    Keys keys;
    for (const Token& word : words)
        keys.push_back(word.term);
    return keys;
}

Keys written_keys(std::span<const Token> words)
{
    Keys keys;
    for (const Token& word : words)
        keys.push_back(match_key(word.folded));
    return keys;
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

}  // namespace

struct Glossary::Form {
    SenseId sense;
    bool ambiguous = false;
    bool capitals = false;  // an abbreviation: not the word that is written in small letters
    std::string word;       // of a form of one word: folded
    std::string accents;    // of the same: as by mark_accents()
};

/// The forms of one language. The tries' entries are positions in `forms`.
struct Glossary::Tongue {
    Tongue(const std::vector<SenseData>& all, Language spoken) : senses(&all), language(spoken) {}

    const Tongue& ready()
    {
        std::call_once(once, [this] { add_forms(); });
        return *this;
    }

    void add_forms()
    {
        const Analyser analyser;
        for (std::size_t i = 0; i < senses->size(); ++i) {
            const auto of_language = (*senses)[i].forms.find(language);
            if (of_language == (*senses)[i].forms.end()) continue;
            for (const GlossaryForm& form : of_language->second)
                add_form(SenseId{static_cast<std::uint16_t>(i)}, form, analyser);
        }
    }

    void add_form(SenseId sense, const GlossaryForm& form, const Analyser& analyser)
    {
        const std::vector<Token> words = words_of(analyser.analyse(form.words, language));
        if (words.empty()) return;
        Form made{sense, form.ambiguous, is_abbreviation(form.words), {}, {}};
        if (words.size() == 1) {
            made.word = words.front().folded;
            made.accents = mark_accents(slice(form.words, words.front().span));
        }
        const auto index = static_cast<std::uint32_t>(forms.size());
        written.add(written_keys(words), index);
        if (!form.exact && !made.capitals) stems.add(stem_keys(words), index);
        forms.push_back(std::move(made));
    }

    const std::vector<SenseData>* senses;
    Language language;
    std::once_flag once;
    std::vector<Form> forms;
    PhraseTrie stems;
    PhraseTrie written;
};

Glossary::Glossary(const std::vector<SenseData>& senses, const Vocabulary<ThemeTag>& themes)
{
    for (const SenseData& sense : senses) {
        std::vector<ThemeOfSense>& of_sense = themes_.emplace_back();
        for (const SenseTheme& theme : sense.themes)
            of_sense.push_back({themes.find(theme.theme).value(), theme.proves});
        for (const auto& [language, forms] : sense.forms) {
            auto& tongue = tongues_[language];
            if (!tongue) tongue = std::make_unique<Tongue>(senses, language);
        }
    }
}

Glossary::~Glossary() = default;
Glossary::Glossary(Glossary&&) noexcept = default;
Glossary& Glossary::operator=(Glossary&&) noexcept = default;

/// One text while its senses are found. Borrows everything.
class Glossary::Finder {
public:
    Finder(const Glossary& glossary, std::string_view text, std::span<const Token> tokens)
        : glossary_(glossary),
          text_(text),
          tokens_(tokens),
          keys_(tokens.size()),
          is_accented_(!is_ascii(text))
    {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            keys_[i] = match_key(tokens[i].folded);
    }

    std::vector<SenseMention> run(std::optional<Language> language)
    {
        language_ = language;
        for (const auto& [spoken, made] : glossary_.tongues_) {
            if (language && *language != spoken) continue;
            const Tongue& tongue = made->ready();
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
        walk(first, tongue, tongue.stems, stems, longest);
        walk(first, tongue, tongue.written, written, longest);
        for (const std::uint32_t index : longest.forms) {
            const Form& form = tongue.forms[index];
            const Span span{tokens_[first].span.begin, tokens_[longest.last - 1].span.end};
            found_.push_back({{form.sense, span, static_cast<std::uint32_t>(first),
                               static_cast<std::uint32_t>(longest.last)},
                              form.ambiguous});
        }
    }

    void walk(std::size_t first, const Tongue& tongue, const PhraseTrie& trie, const Words& words,
              Longest& longest) const
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
                if (!suits(tongue.forms[index], at)) continue;
                if (at + 1 > longest.last) longest = {at + 1, {}};
                if (at + 1 == longest.last) longest.forms.push_back(index);
            }
        }
    }

    /// Whether the word, if the form is one word, is written as it asks.
    [[nodiscard]] bool suits(const Form& form, std::size_t at) const
    {
        if (form.word.empty()) return true;
        const Token& token = tokens_[at];
        const std::string_view surface = slice(text_, token.span);
        if (form.capitals) return std::ranges::count_if(surface, is_capital) > 1;
        if (is_accented_ &&
            !have_same_accents(form.accents, mark_accents(surface), token.term.size()))
            return false;
        if (match_key(token.folded) == match_key(form.word)) return true;
        return language_ && token.term.size() >= kShortestStem && !token.stop &&
               is_inflection(token.folded, form.word, token.term, *language_);
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
    std::optional<Language> language_;
    bool is_accented_;  // the text has accents: where a word has none, none is meant
    std::vector<Found> found_;
};

std::vector<SenseMention> Glossary::find(std::string_view text, std::span<const Token> tokens,
                                         std::optional<Language> language) const
{
    return Finder{*this, text, tokens}.run(language);
}

}  // namespace vivier
