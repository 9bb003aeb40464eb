// SPDX-License-Identifier: GPL-2.0-or-later
// Senses of words of the field: what people write who do not use the names of the themes, and what
// carries a French request to an English profile.

#pragma once

#include "engine/domain/id.h"
#include "engine/domain/language.h"
#include "engine/domain/span.h"
#include "engine/knowledge/knowledge_data.h"
#include "engine/knowledge/vocabulary.h"
#include "engine/text/token.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vivier {

/// One place of one text where a sense is said.
struct SenseMention {
    SenseId sense;
    Span span;                // bytes of the text
    std::uint32_t first = 0;  // tokens [first, last)
    std::uint32_t last = 0;
};

/// A theme that a sense goes with.
struct ThemeOfSense {
    ThemeId theme;
    bool proves = false;  // the text is about the theme
};

/// Immutable to its users; safe to share between threads. The forms of a language are made ready
/// when a text in it is first met: that takes a tenth of a second for tens of thousands of them.
class Glossary {
public:
    /// Borrows `senses`, which must outlive it. REQUIRES: their themes are in `themes`.
    Glossary(const std::vector<SenseData>& senses, const Vocabulary<ThemeTag>& themes);
    ~Glossary();
    Glossary(Glossary&&) noexcept;
    Glossary& operator=(Glossary&&) noexcept;

    [[nodiscard]] std::span<const ThemeOfSense> themes_of(SenseId sense) const
    {
        return themes_[sense.index];
    }

    /// Every sense that `text` says, by place; at each word the longest phrases that start there,
    /// so that "border guard" is said as well as "guard". Words match by their stems; those of
    /// exact forms, and in a text whose language is not known all, as written but for the plural.
    /// `tokens` are the analyser's for `text` in `language`. Cost: linear.
    [[nodiscard]] std::vector<SenseMention> find(std::string_view text,
                                                 std::span<const Token> tokens,
                                                 std::optional<Language> language) const;

private:
    struct Form;
    struct Tongue;
    class Finder;

    std::vector<std::vector<ThemeOfSense>> themes_;  // by sense
    std::map<Language, std::unique_ptr<Tongue>> tongues_;
};

}  // namespace vivier
