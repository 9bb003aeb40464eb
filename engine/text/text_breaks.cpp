// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/text_breaks.h"

#include <fmt/format.h>

#include <unicode/locid.h>

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

TextBreaks::TextBreaks(BreakRules rules)
{
    const icu::Locale& root = icu::Locale::getRoot();
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(rules == BreakRules::words
                        ? icu::BreakIterator::createWordInstance(root, status)
                        : icu::BreakIterator::createSentenceInstance(root, status));
    check(status, "break rules");
}

TextBreaks::~TextBreaks()
{
    utext_close(&text_);
}

void TextBreaks::start(std::string_view text)
{
    // ICU counts positions in 32 bits.
    if (text.size() > std::numeric_limits<std::int32_t>::max()) {
        throw std::invalid_argument{
            fmt::format("TextBreaks::start: text of {} bytes, at most 2 GiB", text.size())};
    }
    UErrorCode status = U_ZERO_ERROR;
    // A null pointer would be an error to ICU, though the view is empty.
    const char* bytes = text.empty() ? "" : text.data();
    utext_openUTF8(&text_, bytes, static_cast<std::int64_t>(text.size()), &status);
    iterator_->setText(&text_, status);
    check(status, "text");
    iterator_->first();
}

std::optional<Segment> TextBreaks::next()
{
    const auto begin = static_cast<std::uint32_t>(iterator_->current());
    const std::int32_t end = iterator_->next();
    if (end == icu::BreakIterator::DONE) return std::nullopt;
    return Segment{{begin, static_cast<std::uint32_t>(end)}, iterator_->getRuleStatus()};
}

}  // namespace vivier
