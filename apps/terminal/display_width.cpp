// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/display_width.h"

#include "engine/text/code_points.h"

#include <unicode/uchar.h>

namespace vivier {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr UChar32 kReplacementPoint = 0xFFFD;

/// Calls use(code point, its bytes) for each; U+FFFD stands for bad bytes, too.
template <typename Use>
void for_each_code_point(std::string_view text, Use use)
{
    for (std::size_t next = 0; next < text.size();) {
        const std::size_t begin = next;
        const UChar32 c = next_code_point(text, next);
        use(c, text.substr(begin, next - begin));
    }
}

std::size_t width_of(UChar32 c)
{
    const auto category = static_cast<UCharCategory>(u_charType(c));
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK) return 0;
    // The soft hyphen is a format character, too, and is shown by most terminals.
    constexpr UChar32 kSoftHyphen = 0xAD;
    if (category == U_FORMAT_CHAR && c != kSoftHyphen) return 0;
    const auto width =
        static_cast<UEastAsianWidth>(u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH));
    return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

bool turns_direction(UChar32 c)
{
    constexpr UChar32 kArabicLetterMark = 0x61C;
    return (0x200E <= c && c <= 0x200F) || (0x202A <= c && c <= 0x202E) ||
           (0x2066 <= c && c <= 0x2069) || c == kArabicLetterMark;
}

}  // namespace

std::size_t display_width(std::string_view text)
{
    std::size_t width = 0;
    for_each_code_point(text, [&](UChar32 c, std::string_view) { width += width_of(c); });
    return width;
}

std::string to_one_line(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for_each_code_point(text, [&](UChar32 c, std::string_view bytes) {
        constexpr UChar32 kLineSeparator = 0x2028, kParagraphSeparator = 0x2029;
        const bool is_blank =
            c == '\n' || c == '\r' || c == '\t' || c == kLineSeparator || c == kParagraphSeparator;
        const bool is_harmful =
            c == kReplacementPoint || u_charType(c) == U_CONTROL_CHAR || turns_direction(c);
        line += is_blank ? std::string_view{" "} : is_harmful ? kReplacement : bytes;
    });
    return line;
}

}  // namespace vivier
