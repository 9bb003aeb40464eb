// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/addresses.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace vivier {
namespace {

bool is_ascii_alphanumeric(char c)
{
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
}

bool is_local(char c)
{
    constexpr std::string_view kAlso = "._%+-";
    return is_ascii_alphanumeric(c) || kAlso.find(c) != std::string_view::npos;
}

bool is_domain(char c)
{
    return is_ascii_alphanumeric(c) || c == '-' || c == '.';
}

/// Beyond ASCII only what was percent-encoded is part of a URL: quotation marks, ideographs and
/// the letters of the next word end it.
bool is_url(char c)
{
    constexpr std::string_view kNever = "\"<>\\^`{|}";
    return '!' <= c && c <= '~' && kNever.find(c) == std::string_view::npos;
}

Span make_span(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// `from`, or the first place after it where `is_part` does not hold.
template <typename Predicate>
std::size_t end_of(std::string_view text, std::size_t from, Predicate is_part)
{
    while (from < text.size() && is_part(text[from]))
        ++from;
    return from;
}

/// `end` without the punctuation that belongs to the sentence. A closing parenthesis belongs to
/// the URL if one opens in it.
std::size_t trimmed(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::string_view kTrailing = ".,;:!?'*_]";
    const std::string_view url = text.substr(begin, end - begin);
    auto unopened = std::ranges::count(url, ')') - std::ranges::count(url, '(');
    for (; end > begin; --end) {
        const char last = text[end - 1];
        if (last == ')' ? unopened-- <= 0 : kTrailing.find(last) == std::string_view::npos) break;
    }
    return end;
}

/// Empty where the '@' at `at` is not that of an address.
Span email_around(std::string_view text, std::size_t floor, std::size_t at)
{
    std::size_t begin = at;
    while (begin > floor && is_local(text[begin - 1]))
        --begin;
    while (begin < at && !is_ascii_alphanumeric(text[begin]))
        ++begin;
    std::size_t end = end_of(text, at + 1, is_domain);
    while (end > at + 1 && !is_ascii_alphanumeric(text[end - 1]))
        --end;
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    const std::size_t dot = domain.find('.');
    const bool is_address =
        begin < at && dot != std::string_view::npos && dot > 0 && domain.front() != '-';
    return is_address ? make_span(begin, end) : Span{};
}

/// Empty where the ':' at `at` is not that of a scheme.
Span url_after_scheme(std::string_view text, std::size_t floor, std::size_t at)
{
    if (text.substr(at, 3) != "://") return {};
    std::size_t begin = at;
    while (begin > floor && is_ascii_alphanumeric(text[begin - 1]))
        --begin;
    const std::size_t end = trimmed(text, at + 3, end_of(text, at + 3, is_url));
    return begin < at && end > at + 3 ? make_span(begin, end) : Span{};
}

bool starts_www(std::string_view text, std::size_t at)
{
    return text.substr(at, 4) == "www." || text.substr(at, 4) == "WWW.";
}

Span url_from_www(std::string_view text, std::size_t floor, std::size_t at)
{
    const bool inside_word = at > floor && is_ascii_alphanumeric(text[at - 1]);
    if (inside_word || !starts_www(text, at)) return {};
    const std::size_t end = trimmed(text, at + 4, end_of(text, at + 4, is_url));
    return end > at + 4 ? make_span(at, end) : Span{};
}

Span address_at(std::string_view text, std::size_t floor, std::size_t at)
{
    switch (text[at]) {
        case '@':
            return email_around(text, floor, at);
        case ':':
            return url_after_scheme(text, floor, at);
        default:
            return url_from_www(text, floor, at);
    }
}

}  // namespace

std::vector<Span> find_addresses(std::string_view text)
{
    const auto may_be_in_one = [](char c) { return c == '@' || c == ':' || c == 'w' || c == 'W'; };
    std::vector<Span> found;
    std::size_t floor = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!may_be_in_one(text[at])) continue;
        const Span address = address_at(text, floor, at);
        if (address.size() == 0) continue;
        found.push_back(address);
        floor = address.end;
        at = floor - 1;
    }
    return found;
}

}  // namespace vivier
