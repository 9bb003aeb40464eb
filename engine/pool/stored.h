// SPDX-License-Identifier: GPL-2.0-or-later
// The plain values that the pool's columns hold, as they lie on the disk.

#pragma once

#include "engine/domain/id.h"
#include "engine/domain/language.h"
#include "engine/domain/text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vivier {

/// Position of an expert or of an action in the pool; both are in ascending order of id.
using ExpertIndex = std::uint32_t;
using ActionIndex = std::uint32_t;
/// Position of a country in the knowledge's table.
using CountryPosition = std::uint16_t;

/// One document that a term occurs in.
struct Posting {
    std::uint32_t document = 0;
    std::uint32_t count = 0;  // > 0

    friend bool operator==(const Posting&, const Posting&) = default;
};

/// On what an expert's part in something rests, weakest first.
enum class Foundation : std::uint8_t { none, declared, in_text, in_action };

/// An expert's experience of one country.
struct CountryShare {
    CountryPosition country = 0;
    Foundation foundation = Foundation::none;
    std::uint8_t padding = 0;
    float strength = 0;  // in [0, 1]
};

/// An action of an expert, or an expert of an action.
struct Share {
    std::uint32_t index = 0;
    std::uint32_t role = 0;  // Role
};

/// A theme or a country that an expert declares.
struct DeclaredShare {
    std::uint16_t index = 0;  // ThemeId or CountryPosition
    std::int16_t last = 0;    // year; 0: unknown
    float years = -1;         // negative: unknown
};

/// A country that an expert belongs to without having worked there.
struct StoredTie {
    enum class Kind : std::uint16_t { posted, diaspora };
    CountryPosition country = 0;
    Kind kind = Kind::posted;
};

struct StoredLanguage {
    static constexpr std::uint8_t kUnknownLevel = 255;
    std::array<char, 2> code{};
    std::uint8_t level = kUnknownLevel;  // LanguageLevel

    [[nodiscard]] Language language() const { return *Language::parse({code.data(), 2}); }
};

/// Days since 1970, both included.
struct StoredPeriod {
    std::int32_t first = 0;
    std::int32_t last = 0;
};

/// Where a text stands in texts.bin.
struct StoredText {
    enum class Kind : std::uint8_t { bio, cv, statement, evaluation, title, text, activity, name };
    std::uint64_t offset = 0;
    std::uint32_t bytes = 0;
    std::array<char, 2> code{};  // zeros: unknown language
    Kind kind = Kind::bio;
    std::uint8_t padding = 0;

    [[nodiscard]] std::optional<Language> language() const
    {
        return Language::parse({code.data(), 2});
    }
};

}  // namespace vivier
