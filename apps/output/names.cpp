// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/names.h"

#include "apps/output/labels.h"

#include <fmt/format.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

namespace vivier {
namespace {

Language code_of(UiLanguage language)
{
    return *Language::parse(language == UiLanguage::fr ? "fr" : "en");
}

std::string with_id(std::string_view name, std::string_view id)
{
    return name.empty() || name == id ? std::string{id} : fmt::format("{} ({})", name, id);
}

std::string_view find_name(const std::map<Language, std::string>& names, UiLanguage language)
{
    const auto found = names.find(code_of(language));
    return found == names.end() ? std::string_view{} : found->second;
}

/// The first of its terms: activity types and their like have no other name.
std::string name_of_termed(const std::vector<TermedData>& all, std::size_t position,
                           UiLanguage language)
{
    const TermedData& termed = all.at(position);
    const auto found = termed.terms.find(code_of(language));
    if (found == termed.terms.end() || found->second.empty()) return termed.id;
    return with_id(found->second.front(), termed.id);
}

}  // namespace

std::string Names::of(ThemeId theme) const
{
    const ThemeData& data = knowledge_->data().themes.at(theme.index);
    return with_id(find_name(data.label, language_), data.id);
}

std::string Names::of(Country country) const
{
    const auto position = knowledge_->position_of(country);
    if (!position) return std::string{country.code()};
    return with_id(find_name(knowledge_->data().countries.at(*position).names, language_),
                   country.code());
}

std::string Names::of(ActivityId activity) const
{
    return name_of_termed(knowledge_->data().activities, activity.index, language_);
}

std::string Names::of(InstitutionId institution) const
{
    return name_of_termed(knowledge_->data().institutions, institution.index, language_);
}

std::string Names::of(OriginId origin) const
{
    return name_of_termed(knowledge_->data().origins, origin.index, language_);
}

std::string Names::of(Language language) const
{
    const std::string code{language.code()};
    icu::UnicodeString name;
    icu::Locale{code.c_str()}.getDisplayLanguage(
        language_ == UiLanguage::fr ? icu::Locale::getFrench() : icu::Locale::getEnglish(), name);
    std::string utf8;
    return with_id(name.toUTF8String(utf8), code);
}

std::string Names::of(const LanguageWish& wish) const
{
    std::vector<std::string> alternatives;
    for (const LanguageSkill& skill : wish.any_of) {
        alternatives.push_back(of(skill.language));
        if (skill.level) alternatives.back() += fmt::format(" {}", name_of(*skill.level));
    }
    return fmt::format(
        "{}",
        fmt::join(alternatives, fmt::format(" {} ", label_of(Label::alternative, language_))));
}

}  // namespace vivier
