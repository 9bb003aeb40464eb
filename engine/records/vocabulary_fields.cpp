// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/vocabulary_fields.h"

#include "engine/records/record_fields.h"

#include <algorithm>

namespace vivier {
namespace {

template <typename Tag>
std::optional<Id<Tag>> find_word(const JsonField& field, std::string_view kind,
                                 const Vocabulary<Tag>& vocabulary)
{
    const auto word = field.string();
    if (!word) return std::nullopt;
    const auto id = vocabulary.find(*word);
    if (!id) field.add_problem(unknown_word(kind, *word, vocabulary.words()));
    return id;
}

bool is_known(const JsonField& field, std::string_view kind, std::string_view code,
              const std::vector<std::string>& codes)
{
    if (std::ranges::binary_search(codes, code)) return true;
    field.add_problem(unknown_word(kind, code, codes));
    return false;
}

/// What `find` makes of the elements of `list`, each once.
template <typename Find>
auto find_each(const JsonField& list, Find find)
{
    std::vector<typename decltype(find(list))::value_type> found;
    for (const JsonField& item : list.items()) {
        const auto value = find(item);
        if (value && std::ranges::find(found, *value) == found.end()) found.push_back(*value);
    }
    return found;
}

}  // namespace

std::optional<ThemeId> VocabularyFields::theme(const JsonField& field) const
{
    return find_word(field, "theme", vocabularies_.themes);
}

std::optional<ActivityId> VocabularyFields::activity(const JsonField& field) const
{
    return find_word(field, "activity type", vocabularies_.activities);
}

std::optional<InstitutionId> VocabularyFields::institution(const JsonField& field) const
{
    return find_word(field, "institution type", vocabularies_.institutions);
}

std::optional<OriginId> VocabularyFields::origin(const JsonField& field) const
{
    return find_word(field, "origin", vocabularies_.origins);
}

std::optional<Country> VocabularyFields::country(const JsonField& field) const
{
    const auto country = field.country();
    if (!country || !is_known(field, "country", country->code(), vocabularies_.countries)) {
        return std::nullopt;
    }
    return country;
}

std::optional<Language> VocabularyFields::language(const JsonField& field) const
{
    const auto language = field.language();
    if (!language || !is_known(field, "language", language->code(), vocabularies_.languages)) {
        return std::nullopt;
    }
    return language;
}

std::vector<ThemeId> VocabularyFields::themes(const JsonField& list) const
{
    return find_each(list, [this](const JsonField& item) { return theme(item); });
}

std::vector<ActivityId> VocabularyFields::activities(const JsonField& list) const
{
    return find_each(list, [this](const JsonField& item) { return activity(item); });
}

std::vector<OriginId> VocabularyFields::origins(const JsonField& list) const
{
    return find_each(list, [this](const JsonField& item) { return origin(item); });
}

std::vector<Country> VocabularyFields::countries(const JsonField& list) const
{
    return find_each(list, [this](const JsonField& item) { return country(item); });
}

std::optional<Language> VocabularyFields::language_of_key(const JsonField& member) const
{
    const auto language = Language::parse(member.key());
    if (!language) {
        member.add_problem("named by no language, expected a code of two letters, such as fr");
        return std::nullopt;
    }
    if (!is_known(member, "language", language->code(), vocabularies_.languages)) {
        return std::nullopt;
    }
    return language;
}

std::optional<LanguageSkill> VocabularyFields::language_skill(const JsonField& object) const
{
    (void)object["code"].required("a language code");
    const auto code = language(object["code"]);
    const auto level = read_choice<LanguageLevel>(object["level"], kLanguageLevelNames);
    if (!code) return std::nullopt;
    return LanguageSkill{.language = *code, .level = level};
}

}  // namespace vivier
