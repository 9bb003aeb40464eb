// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/sentence_finder.h"

#include "engine/text/text_breaks.h"

#include <algorithm>
#include <cstdint>

namespace vivier {
namespace {

void add_trimmed(std::string_view text, std::size_t begin, std::size_t end,
                 std::vector<Span>& sentences)
{
    constexpr std::string_view kBlank = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(kBlank, begin);
    if (first >= end) return;
    const std::size_t last = text.find_last_not_of(kBlank, end - 1);
    sentences.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last + 1)});
}

/// What ICU calls a sentence may reach over headings, which end without a full stop.
void add_paragraphs(std::string_view text, std::size_t begin, std::size_t end,
                    std::vector<Span>& sentences)
{
    while (begin < end) {
        const std::size_t blank_line = text.find("\n\n", begin);
        const std::size_t stop = blank_line < end ? std::min(end, blank_line + 2) : end;
        add_trimmed(text, begin, stop, sentences);
        begin = stop;
    }
}

}  // namespace

struct SentenceFinder::State {
    TextBreaks breaks{BreakRules::sentences};
};

SentenceFinder::SentenceFinder() : state_(std::make_unique<State>()) {}
SentenceFinder::~SentenceFinder() = default;
SentenceFinder::SentenceFinder(SentenceFinder&&) noexcept = default;
SentenceFinder& SentenceFinder::operator=(SentenceFinder&&) noexcept = default;

std::vector<Span> SentenceFinder::find(std::string_view text) const
{
    std::vector<Span> sentences;
    state_->breaks.start(text);
    while (const auto segment = state_->breaks.next())
        add_paragraphs(text, segment->span.begin, segment->span.end, sentences);
    return sentences;
}

}  // namespace vivier
