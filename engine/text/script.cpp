// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/text/script.h"

#include "engine/text/code_points.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace vivier {
namespace {

struct ScriptLanguage {
    UScriptCode script;
    std::string_view code;
};
constexpr std::array<ScriptLanguage, 11> kScripts{{{USCRIPT_GREEK, "el"},
                                                   {USCRIPT_GEORGIAN, "ka"},
                                                   {USCRIPT_ARMENIAN, "hy"},
                                                   {USCRIPT_HEBREW, "he"},
                                                   {USCRIPT_THAI, "th"},
                                                   {USCRIPT_HANGUL, "ko"},
                                                   {USCRIPT_HIRAGANA, "ja"},
                                                   {USCRIPT_KATAKANA, "ja"},
                                                   {USCRIPT_HAN, "zh"},
                                                   {USCRIPT_BENGALI, "bn"},
                                                   {USCRIPT_ETHIOPIC, "am"}}};

/// Letters that mark a language. No code: some language that is not told.
struct Mark {
    std::u32string_view letters;
    std::string_view code;
};
constexpr std::array<Mark, 5> kCyrillicMarks{{{U"әғқңөұүһҳҷӣӯҙҫ", ""},  // Kazakh, Tajik, Tatar, ...
                                              {U"ў", "be"},
                                              {U"іїєґ", "uk"},
                                              {U"ђћ", "sr"},
                                              {U"ѓќѕ", "mk"}}};
constexpr std::array<Mark, 1> kArabicMarks{{{U"پچژگکیټډړښڼېۍےٹڈڑڵێۆۋې", ""}}};

struct Letters {
    std::map<UScriptCode, std::size_t> scripts;
    std::u32string lower;
};

Letters letters_of(std::string_view text)
{
    Letters letters;
    for (std::size_t at = 0; at < text.size();) {
        const UChar32 c = next_code_point(text, at);
        if (u_isalpha(c) == 0) continue;
        UErrorCode status = U_ZERO_ERROR;
        ++letters.scripts[uscript_getScript(c, &status)];
        letters.lower.push_back(static_cast<char32_t>(u_tolower(c)));
    }
    return letters;
}

template <std::size_t Size>
std::string_view code_by_marks(const std::u32string& letters, const std::array<Mark, Size>& marks,
                               std::string_view otherwise)
{
    const auto* found = std::ranges::find_if(marks, [&](const Mark& mark) {
        return letters.find_first_of(mark.letters) != std::u32string::npos;
    });
    return found == marks.end() ? otherwise : found->code;
}

std::string_view code_of(UScriptCode script, const Letters& letters)
{
    if (script == USCRIPT_CYRILLIC) return code_by_marks(letters.lower, kCyrillicMarks, "ru");
    if (script == USCRIPT_ARABIC) return code_by_marks(letters.lower, kArabicMarks, "ar");
    const bool is_japanese = script == USCRIPT_HAN && letters.scripts.contains(USCRIPT_HIRAGANA);
    if (is_japanese) return "ja";
    const auto* found = std::ranges::find(kScripts, script, &ScriptLanguage::script);
    return found == kScripts.end() ? "" : found->code;
}

}  // namespace

std::optional<Language> language_by_script(std::string_view text)
{
    const Letters letters = letters_of(text);
    const auto most = std::ranges::max_element(letters.scripts, {},
                                               [](const auto& script) { return script.second; });
    if (most == letters.scripts.end()) return std::nullopt;
    return Language::parse(code_of(most->first, letters));
}

}  // namespace vivier
