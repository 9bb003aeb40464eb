// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/display_width.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <stdexcept>

namespace vivier {
namespace {

using Breaks = std::unique_ptr<icu::BreakIterator>;

Breaks checked(icu::BreakIterator* breaks, UErrorCode status)
{
    Breaks owned{breaks};
    if (U_FAILURE(status) != 0) throw std::runtime_error{u_errorName(status)};
    return owned;
}

/// The stretches between breaks; together they are all of `text`.
std::vector<Span> pieces_of(icu::BreakIterator& breaks, std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, decltype(&utext_close)> units{
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status),
        &utext_close};
    breaks.setText(units.get(), status);
    if (U_FAILURE(status) != 0) throw std::runtime_error{u_errorName(status)};

    std::vector<Span> pieces;
    std::uint32_t begin = 0;
    for (std::int32_t end = breaks.next(); end != icu::BreakIterator::DONE; end = breaks.next()) {
        pieces.push_back({begin, static_cast<std::uint32_t>(end)});
        begin = pieces.back().end;
    }
    return pieces;
}

std::uint32_t end_without_blanks(std::string_view text, Span line)
{
    while (line.end > line.begin && text[line.end - 1] == ' ')
        --line.end;
    return line.end;
}

/// Fills lines with pieces, one after the other.
class LineFiller {
public:
    LineFiller(std::string_view text, std::size_t width) : text_(text), width_(width) {}

    void add(Span piece)
    {
        const Span visible{piece.begin, end_without_blanks(text_, piece)};
        if (columns_ + display_width(slice(text_, visible)) > width_ && columns_ > 0) end_line();
        line_.end = piece.end;
        columns_ += display_width(slice(text_, piece));
    }

    void end_line()
    {
        lines_.push_back({line_.begin, end_without_blanks(text_, line_)});
        line_.begin = line_.end;
        columns_ = 0;
    }

    [[nodiscard]] std::vector<Span> take_lines() && { return std::move(lines_); }

private:
    std::string_view text_;
    std::size_t width_;
    Span line_;
    std::size_t columns_ = 0;
    std::vector<Span> lines_;
};

}  // namespace

std::vector<Span> wrap(std::string_view text, std::size_t width)
{
    width = std::max<std::size_t>(width, 1);
    if (display_width(text) <= width) {
        const Span all{0, static_cast<std::uint32_t>(text.size())};
        return {{0, end_without_blanks(text, all)}};
    }

    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale& root = icu::Locale::getRoot();
    const Breaks between_words =
        checked(icu::BreakIterator::createLineInstance(root, status), status);
    const Breaks between_characters =
        checked(icu::BreakIterator::createCharacterInstance(root, status), status);

    LineFiller filler{text, width};
    for (const Span word : pieces_of(*between_words, text)) {
        const Span visible{word.begin, end_without_blanks(text, word)};
        if (display_width(slice(text, visible)) <= width) {
            filler.add(word);
            continue;
        }
        for (const Span part : pieces_of(*between_characters, slice(text, word)))
            filler.add({word.begin + part.begin, word.begin + part.end});
    }
    filler.end_line();
    return std::move(filler).take_lines();
}

}  // namespace vivier
