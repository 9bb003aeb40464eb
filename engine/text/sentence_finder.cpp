// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/sentence_finder.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>

namespace vivier {
namespace {

void check(UErrorCode error)
{
    if (U_FAILURE(error) != 0) throw std::runtime_error{u_errorName(error)};
}

/// ICU's view of UTF-8 bytes.
class Utf8Text {
public:
    explicit Utf8Text(std::string_view text)
    {
        UErrorCode error = U_ZERO_ERROR;
        utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &error);
        check(error);
    }
    ~Utf8Text() { utext_close(&text_); }
    Utf8Text(Utf8Text&&) = delete;
    Utf8Text& operator=(Utf8Text&&) = delete;

    [[nodiscard]] UText* get() noexcept { return &text_; }

private:
    UText text_ = UTEXT_INITIALIZER;
};

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
    std::unique_ptr<icu::BreakIterator> rules;
};

SentenceFinder::SentenceFinder() : state_(std::make_unique<State>())
{
    UErrorCode error = U_ZERO_ERROR;
    state_->rules.reset(icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), error));
    check(error);
}
SentenceFinder::~SentenceFinder() = default;
SentenceFinder::SentenceFinder(SentenceFinder&&) noexcept = default;
SentenceFinder& SentenceFinder::operator=(SentenceFinder&&) noexcept = default;

std::vector<Span> SentenceFinder::find(std::string_view text) const
{
    Utf8Text view{text};
    icu::BreakIterator& rules = *state_->rules;
    UErrorCode error = U_ZERO_ERROR;
    rules.setText(view.get(), error);
    check(error);

    std::vector<Span> sentences;
    std::int32_t begin = rules.first();
    for (std::int32_t end = rules.next(); end != icu::BreakIterator::DONE; end = rules.next()) {
        add_paragraphs(text, static_cast<std::size_t>(begin), static_cast<std::size_t>(end),
                       sentences);
        begin = end;
    }
    return sentences;
}

}  // namespace vivier
