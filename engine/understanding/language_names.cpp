// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/language_names.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <array>
#include <optional>

namespace vivier {
namespace {

struct OtherName {
    std::string_view name;
    std::string_view code;
};

// What ICU's names lack: other names of a language, and French feminines that no rule makes.
constexpr auto kOtherNames = std::to_array<OtherName>({{"farsi", "fa"},
                                                       {"dari", "fa"},
                                                       {"moldovan", "ro"},
                                                       {"moldave", "ro"},
                                                       {"mandarin", "zh"},
                                                       {"cantonese", "zh"},
                                                       {"cantonais", "zh"},
                                                       {"flemish", "nl"},
                                                       {"flamand", "nl"},
                                                       {"castilian", "es"},
                                                       {"castillan", "es"},
                                                       {"kirghize", "ky"},
                                                       {"kirghiz", "ky"},
                                                       {"azeri", "az"},
                                                       {"azéri", "az"},
                                                       {"khmer", "km"},
                                                       {"filipino", "tl"},
                                                       {"tagalog", "tl"},
                                                       {"bengali", "bn"},
                                                       {"kirundi", "rn"},
                                                       {"kiswahili", "sw"},
                                                       {"pashto", "ps"},
                                                       {"pachto", "ps"},
                                                       {"pachtou", "ps"},
                                                       {"kurmanji", "ku"},
                                                       {"sorani", "ku"},
                                                       {"cinghalais", "si"},
                                                       {"sinhalese", "si"},
                                                       {"panjabi", "pa"},
                                                       {"pendjabi", "pa"},
                                                       {"bahasa indonesia", "id"},
                                                       {"fulfulde", "ff"},
                                                       {"fulani", "ff"},
                                                       {"pular", "ff"},
                                                       {"peul", "ff"},
                                                       {"éwé", "ee"},
                                                       {"twi", "ak"},
                                                       {"kikongo", "kg"},
                                                       {"luganda", "lg"},
                                                       {"isizulu", "zu"},
                                                       {"sesotho", "st"},
                                                       {"setswana", "tn"},
                                                       {"chichewa", "ny"},
                                                       {"afaan oromo", "om"},
                                                       {"tigrigna", "ti"},
                                                       {"haitian creole", "ht"},
                                                       {"créole haïtien", "ht"},
                                                       {"bosnien", "bs"},
                                                       {"biélorussien", "be"},
                                                       {"langue grecque", "el"},
                                                       {"langue turque", "tr"},
                                                       {"langue bosniaque", "bs"},
                                                       {"langue tchèque", "cs"}});

constexpr std::array<OtherName, 12> kSpeakers{{{"anglophone", "en"},
                                               {"francophone", "fr"},
                                               {"arabophone", "ar"},
                                               {"russophone", "ru"},
                                               {"lusophone", "pt"},
                                               {"hispanophone", "es"},
                                               {"germanophone", "de"},
                                               {"roumanophone", "ro"},
                                               {"italophone", "it"},
                                               {"turcophone", "tr"},
                                               {"ukrainophone", "uk"},
                                               {"persanophone", "fa"}}};

/// "anglais" for "en" in "fr"; nothing where ICU only gives the code back.
std::optional<std::string> display_name(const std::string& code, const icu::Locale& reader)
{
    icu::UnicodeString shown;
    icu::Locale{code.c_str()}.getDisplayLanguage(reader, shown);
    std::string name;
    shown.toUTF8String(name);
    if (name.empty() || name == code) return std::nullopt;
    return name;
}

/// French adjectives follow "langue" in the feminine: "langue anglaise", "langue ukrainienne".
std::array<std::string, 2> feminines(const std::string& french)
{
    return {"langue " + french + "e", "langue " + french + french.back() + "e"};
}

bool is_lower_case(std::string_view word)
{
    return 'a' <= word.front() && word.front() <= 'z';
}

}  // namespace

LanguageNames::LanguageNames(const Analyser& analyser, const std::vector<std::string>& codes)
{
    for (const std::string& code : codes) {
        const Language language = Language::parse(code).value();
        if (const auto english = display_name(code, icu::Locale::getEnglish())) {
            add(analyser, *english, language, LanguageForm::name);
        }
        if (const auto french = display_name(code, icu::Locale::getFrench())) {
            add(analyser, *french, language, LanguageForm::name);
            for (const std::string& feminine : feminines(*french))
                add(analyser, feminine, language, LanguageForm::name);
        }
    }
    for (const auto& [name, code] : kOtherNames) {
        add(analyser, name, Language::parse(code).value(), LanguageForm::name);
    }
    for (const auto& [name, code] : kSpeakers) {
        add(analyser, name, Language::parse(code).value(), LanguageForm::speaker);
        add(analyser, std::string{name} + "s", Language::parse(code).value(),
            LanguageForm::speaker);
    }
}

void LanguageNames::add(const Analyser& analyser, std::string_view name, Language language,
                        LanguageForm form)
{
    std::vector<std::string> words;
    for (Token& token : analyser.analyse(name, std::nullopt))
        words.push_back(std::move(token.folded));
    if (words.empty()) return;
    trie_.add(words, static_cast<std::uint32_t>(names_.size()));
    names_.push_back({language, form});
}

std::vector<LanguageMention> LanguageNames::find(const Reading& reading) const
{
    std::vector<LanguageMention> mentions;
    std::size_t first = 0;
    while (first < reading.size()) {
        std::optional<LanguageMention> longest;
        PhraseTrie::Node node = PhraseTrie::kRoot;
        for (std::size_t at = first; at < reading.size(); ++at) {
            if (at > first && reading.break_before(at) != Break::none) break;
            node = trie_.step(node, trie_.word(reading.word(at)));
            if (node == PhraseTrie::kNowhere) break;
            const auto entries = trie_.entries_at(node);
            if (entries.empty()) continue;
            const Name& name = names_[entries.front()];
            longest = {name.language, name.form, {first, at + 1}};
        }
        // The one name that is an English verb as well.
        const bool is_verb =
            longest && reading.word(first) == "polish" && is_lower_case(reading.surface(first));
        if (longest && !is_verb) mentions.push_back(*longest);
        first = longest ? longest->range.last : first + 1;
    }
    return mentions;
}

}  // namespace vivier
