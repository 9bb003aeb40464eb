// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/word_breaks.h"

#include <fmt/format.h>

#include <unicode/locid.h>
#include <unicode/ubrk.h>

#include <cstdint>
#include <limits>
#include <stdexcept>

namespace vivier {
namespace {

void check(UErrorCode status, std::string_view what)
{
    if (U_FAILURE(status)) {
        throw std::runtime_error{fmt::format("ICU {}: {}", what, u_errorName(status))};
    }
}

}  // namespace

WordBreaks::WordBreaks()
{
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    check(status, "word breaks");
}

WordBreaks::~WordBreaks()
{
    utext_close(&text_);
}

void WordBreaks::start(std::string_view text)
{
    // ICU counts positions in 32 bits.
    if (text.size() > std::numeric_limits<std::int32_t>::max()) {
        throw std::invalid_argument{
            fmt::format("WordBreaks::start: text of {} bytes, at most 2 GiB", text.size())};
    }
    UErrorCode status = U_ZERO_ERROR;
    // A null pointer would be an error to ICU, though the view is empty.
    const char* bytes = text.empty() ? "" : text.data();
    utext_openUTF8(&text_, bytes, static_cast<std::int64_t>(text.size()), &status);
    iterator_->setText(&text_, status);
    check(status, "text");
    iterator_->first();
}

std::optional<Span> WordBreaks::next()
{
    auto begin = static_cast<std::uint32_t>(iterator_->current());
    for (;;) {
        const std::int32_t position = iterator_->next();
        if (position == icu::BreakIterator::DONE) return std::nullopt;
        const auto end = static_cast<std::uint32_t>(position);
        if (iterator_->getRuleStatus() >= UBRK_WORD_NUMBER) return Span{begin, end};
        begin = end;
    }
}

}  // namespace vivier
