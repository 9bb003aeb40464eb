// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/language_detection.h"

#include "engine/text/code_points.h"
#include "engine/text/function_words.h"
#include "engine/text/script.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/utf.h>

#include <algorithm>
#include <array>
#include <string>

namespace vivier {
namespace {

// More of a text tells no more of its language.
constexpr std::size_t kMostBytes = 65'536;
// Below, cld2 calls "expert IBM Moldova" Romanian and "Azerbaijan" Azerbaijani, both reliably.
constexpr int kFewestLetterBytes = 24;

constexpr UChar32 kReplacement = 0xFFFD;

bool is_control(UChar32 c)
{
    return c < 0x20 || (0x7F <= c && c < 0xA0);
}

/// Well-formed UTF-8 without control characters and noncharacters, which cld2 must not see.
std::string cleaned(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const UChar32 c = next_code_point(text, at);
        if (c == kReplacement || is_control(c) || U_IS_UNICODE_NONCHAR(c)) {
            clean += ' ';
        } else {
            clean.append(text, begin, at - begin);
        }
    }
    return clean;
}

/// cld2 writes "zh-Hant" for a script, "iw" for what ISO 639-1 calls "he", three letters where
/// there are no two, and "un" or "xx-..." for what it does not know.
std::optional<Language> from_cld2(std::string_view code)
{
    code = code.substr(0, code.find('-'));
    if (code == "un" || code == "xx") return std::nullopt;
    if (code == "iw") return Language::parse("he");
    if (code == "jw") return Language::parse("jv");
    return Language::parse(code);
}

std::optional<Language> by_cld2(const std::string& clean)
{
    constexpr bool kPlainText = true;
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percent{};
    int letter_bytes = 0;
    bool is_reliable = false;
    CLD2::ExtDetectLanguageSummary(clean.data(), static_cast<int>(clean.size()), kPlainText,
                                   languages.data(), percent.data(), &letter_bytes, &is_reliable);
    if (!is_reliable || letter_bytes < kFewestLetterBytes) return std::nullopt;
    return from_cld2(CLD2::LanguageCode(languages[0]));
}

}  // namespace

std::optional<Language> detect_language(std::string_view text)
{
    const std::string clean = cleaned(text.substr(0, kMostBytes));
    const auto by_script = language_by_script(clean);
    if (const auto found = by_cld2(clean)) {
        // A Russian sentence that names Moldova is "Romanian in Cyrillic letters" to cld2.
        const bool is_cyrillic = found->code() == "ro" && by_script.has_value();
        return is_cyrillic ? by_script : found;
    }
    if (by_script) return by_script;
    return language_by_function_words(clean);
}

}  // namespace vivier
