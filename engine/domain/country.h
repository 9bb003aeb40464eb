// SPDX-License-Identifier: GPL-2.0-or-later
// A country named by its ISO 3166-1 alpha-2 code.
//
// Requests, expert profiles and past actions all name countries; they must
// agree on one spelling before experience can be counted. Text is parsed once,
// at the border (the record reader); past it, a Country is always well-formed.

#pragma once

#include <array>
#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vivier {

/// Two upper-case ASCII letters. Regular type: cheap to copy, ordered, hashable.
///
/// Form is checked, assignment is not: "ZZ" parses although ISO leaves it to
/// users, so that data naming a newly coded country is not refused.
class Country {
public:
    /// Reads "MD" or "md"; nothing else. No trimming: blanks are the
    /// reader's concern, and hiding them here would hide a broken column.
    [[nodiscard]] static constexpr std::optional<Country> parse(std::string_view text) noexcept;

    /// The code, upper-case, two letters. Valid as long as this object is.
    [[nodiscard]] constexpr std::string_view code() const noexcept
    {
        return {letters_.data(), letters_.size()};
    }

    friend constexpr auto operator<=>(const Country&, const Country&) = default;

private:
    constexpr Country(char first, char second) noexcept : letters_{first, second} {}

    std::array<char, 2> letters_;
};

constexpr std::optional<Country> Country::parse(std::string_view text) noexcept
{
    // std::toupper depends on the locale; codes do not.
    const auto upper = [](char c) {
        return 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    };
    const auto is_letter = [](char c) { return 'A' <= c && c <= 'Z'; };

    if (text.size() != 2) return std::nullopt;
    const char first = upper(text[0]);
    const char second = upper(text[1]);
    if (!is_letter(first) || !is_letter(second)) return std::nullopt;
    return Country{first, second};
}

}  // namespace vivier

template <>
struct std::hash<vivier::Country> {
    [[nodiscard]] std::size_t operator()(vivier::Country country) const noexcept
    {
        return std::hash<std::string_view>{}(country.code());
    }
};
