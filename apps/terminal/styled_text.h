// SPDX-License-Identifier: GPL-2.0-or-later
// Text for people, with what is to stand out in it.

#pragma once

#include "engine/domain/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vivier {

enum class Style : std::uint8_t { strong, faint, good, fair, poor };

/// Whether styles are shown at all.
enum class Colours : std::uint8_t { no, yes };

/// UTF-8 and styles of stretches of it, in order and apart from each other. Layout measures and
/// wraps the text alone; control sequences come in at the end, in paint().
class StyledText {
public:
    StyledText() = default;
    explicit StyledText(std::string_view text) { append(text); }
    StyledText(std::string_view text, Style style) { append(text, style); }

    /// `text` is made printable() first: whatever a roster holds, a terminal obeys none of it.
    void append(std::string_view text);
    void append(std::string_view text, Style style);
    void append(const StyledText& other);

    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

    /// The bytes of `part` with the control sequences of the styles in it.
    [[nodiscard]] std::string paint(Span part, Colours colours) const;

private:
    struct Run {
        Style style;
        Span span;
    };

    [[nodiscard]] std::uint32_t size() const noexcept
    {
        return static_cast<std::uint32_t>(text_.size());
    }

    std::string text_;
    std::vector<Run> runs_;
};

}  // namespace vivier
