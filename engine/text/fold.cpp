// SPDX-License-Identifier: GPL-2.0-or-later
// NFKC case folding, and then what a reader would call the same letters.
#include "engine/text/analyser.h"
#include "engine/text/code_points.h"

#include <fmt/format.h>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace vivier {
namespace {

// Letters of the Latin script that Unicode does not take apart, as they are written without their
// marks. Sorted.
struct Plain {
    char16_t letter;
    std::u16string_view plain;
};
constexpr std::array<Plain, 10> kPlainLetters{{{u'æ', u"ae"},
                                               {u'ð', u"d"},
                                               {u'ø', u"o"},
                                               {u'þ', u"th"},
                                               {u'đ', u"d"},
                                               {u'ħ', u"h"},
                                               {u'ı', u"i"},
                                               {u'ł', u"l"},
                                               {u'œ', u"oe"},
                                               {u'ə', u"e"}}};

/// Apostrophes and the Arabic tatweel, which only stretches a word.
constexpr bool is_dropped(UChar32 c)
{
    constexpr UChar32 kTatweel = 0x640;
    return c == '\'' || c == 0x2019 || c == 0x2018 || (0x02BB <= c && c <= 0x02BF) || c == kTatweel;
}

using Form = const icu::Normalizer2* (*)(UErrorCode&);

icu::UnicodeString normalized(Form form, const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form(status);
    icu::UnicodeString result;
    if (U_SUCCESS(status)) normalizer->normalize(text, result, status);
    if (U_FAILURE(status)) {
        throw std::runtime_error{fmt::format("ICU normalization: {}", u_errorName(status))};
    }
    return result;
}

/// Whether the mark makes no other letter of `base`: accents of Latin and Greek, vowel points of
/// Arabic and Hebrew. In Cyrillic й, ї and ў are letters of their own, but ё is mostly written е,
/// and an acute on a vowel is the stress of a textbook. Elsewhere marks are vowels.
bool is_dropped_after(UChar32 base, UChar32 mark)
{
    constexpr char16_t kAcute = 0x301;
    constexpr char16_t kDiaeresis = 0x308;
    constexpr std::u16string_view kVowels = u"аеиоуыэюяіє";
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(base, &status)) {
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_ARABIC:
        case USCRIPT_HEBREW:
            return true;
        case USCRIPT_CYRILLIC:
            return (mark == kDiaeresis && base == u'е') ||
                   (mark == kAcute &&
                    kVowels.find(static_cast<char16_t>(base)) != std::u16string_view::npos);
        default:
            return false;
    }
}

void append_plain(UChar32 c, icu::UnicodeString& out)
{
    if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) c = '0' + u_charDigitValue(c);
    const auto* plain = std::ranges::lower_bound(kPlainLetters, c, {},
                                                 [](const Plain& p) { return UChar32{p.letter}; });
    if (plain != kPlainLetters.end() && plain->letter == c) {
        out.append(plain->plain.data(), static_cast<std::int32_t>(plain->plain.size()));
    } else {
        out.append(c);
    }
}

std::string fold_any(std::string_view text)
{
    const auto bytes = icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()));
    const icu::UnicodeString apart = normalized(
        icu::Normalizer2::getNFDInstance,
        normalized(icu::Normalizer2::getNFKCCasefoldInstance, icu::UnicodeString::fromUTF8(bytes)));
    icu::UnicodeString plain;
    UChar32 base = 0;
    for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
        const UChar32 c = apart.char32At(at);
        if (is_dropped(c)) continue;
        if (u_charType(c) != U_NON_SPACING_MARK) {
            base = c;
        } else if (is_dropped_after(base, c)) {
            continue;
        }
        append_plain(c, plain);
    }
    std::string folded;
    normalized(icu::Normalizer2::getNFCInstance, plain).toUTF8String(folded);
    return folded;
}

/// What fold_any() makes of the letters of Latin, Greek, Cyrillic, Hebrew and Arabic, one by one:
/// most words need no more.
class FoldedLetters {
public:
    FoldedLetters()
    {
        for (UChar32 c = 0; c < kEnd; ++c) {
            if (u_getCombiningClass(c) != 0) continue;  // needs its base
            std::string letter;
            icu::UnicodeString{c}.toUTF8String(letter);
            folded_[static_cast<std::size_t>(c)] = fold_any(letter);
        }
    }

    /// Null where the letter cannot be folded by itself.
    const std::string* find(UChar32 c) const
    {
        if (c >= kEnd) return nullptr;
        const auto& folded = folded_[static_cast<std::size_t>(c)];
        return folded ? &*folded : nullptr;
    }

private:
    static constexpr UChar32 kEnd = 0x700;
    std::array<std::optional<std::string>, kEnd> folded_;
};

}  // namespace

std::string fold(std::string_view text)
{
    static const FoldedLetters kFolded;  // some milliseconds, once
    std::string folded;
    folded.reserve(text.size());
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string* letter = kFolded.find(next_code_point(text, at));
        if (letter == nullptr) return fold_any(text);
        folded += *letter;
    }
    return folded;
}

}  // namespace vivier
