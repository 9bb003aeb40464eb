// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/analyser.h"

#include "engine/text/addresses.h"
#include "engine/text/elision.h"
#include "engine/text/stemmer.h"
#include "engine/text/stop_words.h"
#include "engine/text/word_breaks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_set>
#include <utility>

namespace vivier {
namespace {

bool is_letter(char c)
{
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

bool is_digit(char c)
{
    return '0' <= c && c <= '9';
}

/// Digits and what groups them: "1,000", "3.5".
bool is_number(std::string_view folded)
{
    return is_digit(folded.front()) &&
           std::ranges::all_of(folded, [](char c) { return is_digit(c) || c == '.' || c == ','; });
}

/// Acronyms whose small letters are function words of English.
bool is_acronym(std::string_view surface)
{
    constexpr std::array<std::string_view, 4> kAcronyms{"IT", "U.S", "US", "WHO"};
    return std::ranges::find(kAcronyms, surface) != kAcronyms.end();
}

/// "U.S", "e.g": single letters, a full stop between them. "end.Next" and "report.pdf" are not.
bool is_dotted_abbreviation(std::string_view word)
{
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (at % 2 == 0 ? !is_letter(word[at]) : word[at] != '.') return false;
    }
    return word.size() % 2 == 1;
}

/// "-", U+2010 or U+2011 alone.
bool is_hyphen(std::string_view gap)
{
    return gap == "-" || gap == "\u2010" || gap == "\u2011";
}

/// 1900 to 2099: the year of "mid-2021" is no part of a compound.
bool is_year(std::string_view digits)
{
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

/// The tokens of one text while they are found. Borrows everything.
class Tokens {
public:
    Tokens(std::string_view text, WordBreaks& breaks) : text_(text), breaks_(breaks)
    {
        tokens_.reserve(text.size() / 6);
    }

    std::vector<Token> run()
    {
        std::uint32_t begin = 0;
        for (const Span address : find_addresses(text_)) {
            add_words({begin, address.begin});
            tokens_.push_back({address, fold(slice(text_, address)), {}, TokenKind::address});
            begin = address.end;
        }
        add_words({begin, static_cast<std::uint32_t>(text_.size())});
        return std::move(tokens_);
    }

private:
    void add_words(Span stretch)
    {
        breaks_.start(slice(text_, stretch));
        while (const auto segment = breaks_.next()) {
            add_segment({stretch.begin + segment->begin, stretch.begin + segment->end});
        }
    }

    /// COVID-19: letters, a hyphen and digits are one word, without the hyphen that some leave out.
    void join_to_letters_before()
    {
        if (tokens_.size() < 2) return;
        const Token& digits = tokens_.back();
        Token& letters = tokens_[tokens_.size() - 2];
        const bool joins = letters.kind == TokenKind::word &&
                           is_hyphen(slice(text_, {letters.span.end, digits.span.begin})) &&
                           std::ranges::all_of(digits.folded, is_digit) && !is_year(digits.folded);
        if (!joins) return;
        letters.folded += digits.folded;
        letters.span.end = digits.span.end;
        tokens_.pop_back();
    }

    /// Unicode's words hold together what a full stop or an underscore joins.
    void add_segment(Span span)
    {
        const std::string_view segment = slice(text_, span);
        if (std::ranges::all_of(segment, is_letter)) return add_letters(span);
        if (segment.find_first_of("._:") == std::string_view::npos) return add_word(span);
        if (is_dotted_abbreviation(segment)) return add_word(span);
        std::uint32_t begin = span.begin;
        for (std::uint32_t at = span.begin; at <= span.end; ++at) {
            if (at < span.end && !is_joint(at, span)) continue;
            if (at > begin) add_word({begin, at});
            begin = at + 1;
        }
    }

    /// Most words of most texts: nothing to cut, and folding is lower-casing.
    void add_letters(Span span)
    {
        Token& token = tokens_.emplace_back();
        token.span = span;
        token.folded = slice(text_, span);
        for (char& c : token.folded)
            c = static_cast<char>(c | 0x20);
    }

    /// The full stop of "v2.0" is part of a number.
    bool is_joint(std::uint32_t at, Span segment) const
    {
        const char c = text_[at];
        const bool in_number = at + 1 < segment.end && is_digit(text_[at + 1]) &&
                               at > segment.begin && is_digit(text_[at - 1]);
        return c == '_' || c == ':' || (c == '.' && !in_number);
    }

    void add_word(Span span)
    {
        const std::string_view word = slice(text_, span);
        span.begin += static_cast<std::uint32_t>(elided_bytes(word));
        span.end -= static_cast<std::uint32_t>(possessive_bytes(slice(text_, span)));
        std::string folded = fold(slice(text_, span));
        if (is_dotted_abbreviation(folded)) std::erase(folded, '.');
        if (folded.empty()) return;
        const TokenKind kind = is_number(folded) ? TokenKind::number : TokenKind::word;
        tokens_.push_back({span, std::move(folded), {}, kind});
        if (kind == TokenKind::number) join_to_letters_before();
    }

    std::string_view text_;
    WordBreaks& breaks_;
    std::vector<Token> tokens_;
};

}  // namespace

struct Analyser::State {
    WordBreaks breaks;
    Stemmers stemmers;
};

Analyser::Analyser() : state_(std::make_unique<State>()) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

std::vector<Token> Analyser::analyse(std::string_view text, std::optional<Language> language) const
{
    static const std::unordered_set<std::string_view> kNone;
    const auto& stops = language ? stop_words(*language) : kNone;
    std::vector<Token> tokens = Tokens{text, state_->breaks}.run();
    for (Token& token : tokens) {
        if (token.kind == TokenKind::address) continue;
        token.term = state_->stemmers.stem(token.folded, language);
        token.stop = stops.contains(token.folded) && !is_acronym(slice(text, token.span));
    }
    return tokens;
}

}  // namespace vivier
