// SPDX-License-Identifier: GPL-2.0-or-later
// Languages (ISO 639-1) and how well a person commands them (CEFR).

#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace vivier {

/// Two lower-case ASCII letters, as in ISO 639-1. Form is checked here; that
/// the code is assigned is the record reader's concern.
class Language {
public:
    /// Reads "fr" or "FR"; nothing else.
    [[nodiscard]] static constexpr std::optional<Language> parse(std::string_view text) noexcept
    {
        const auto lower = [](char c) {
            return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        };
        const auto is_letter = [](char c) { return 'a' <= c && c <= 'z'; };
        if (text.size() != 2) return std::nullopt;
        const char first = lower(text[0]);
        const char second = lower(text[1]);
        if (!is_letter(first) || !is_letter(second)) return std::nullopt;
        return Language{first, second};
    }

    /// The code, lower-case. Valid as long as this object is.
    [[nodiscard]] constexpr std::string_view code() const noexcept
    {
        return {letters_.data(), letters_.size()};
    }

    friend constexpr auto operator<=>(const Language&, const Language&) = default;

private:
    constexpr Language(char first, char second) noexcept : letters_{first, second} {}

    std::array<char, 2> letters_;
};

/// Command of a language, lowest first: comparable with `<`.
enum class LanguageLevel : std::uint8_t { a1, a2, b1, b2, c1, c2, native };

inline constexpr std::array<std::string_view, 7> kLanguageLevelNames{"A1", "A2", "B1",    "B2",
                                                                     "C1", "C2", "native"};

/// "A1".."C2" or "native", exactly as written in the data.
[[nodiscard]] constexpr std::optional<LanguageLevel> parse_language_level(
    std::string_view text) noexcept
{
    for (std::size_t i = 0; i < kLanguageLevelNames.size(); ++i) {
        if (kLanguageLevelNames[i] == text) return static_cast<LanguageLevel>(i);
    }
    return std::nullopt;
}

[[nodiscard]] constexpr std::string_view name_of(LanguageLevel level) noexcept
{
    return kLanguageLevelNames[static_cast<std::size_t>(level)];
}

/// What an expert declares.
struct LanguageSkill {
    Language language;
    std::optional<LanguageLevel> level;

    friend bool operator==(const LanguageSkill&, const LanguageSkill&) = default;
};

}  // namespace vivier

template <>
struct std::hash<vivier::Language> {
    [[nodiscard]] std::size_t operator()(vivier::Language language) const noexcept
    {
        return std::hash<std::string_view>{}(language.code());
    }
};
