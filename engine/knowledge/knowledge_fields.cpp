// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/knowledge_fields.h"

#include "engine/input/quoted.h"

#include <fmt/format.h>

namespace vivier {
namespace {

/// The language that a member of an object is named by.
std::optional<Language> language_of(const JsonField& member)
{
    const auto language = Language::parse(member.key());
    if (!language) {
        member.add_problem("named by no language, expected a code of two letters, such as fr");
    }
    return language;
}

}  // namespace

std::vector<std::string> read_strings(const JsonField& list)
{
    std::vector<std::string> strings;
    for (const JsonField& item : list.items()) {
        if (const auto text = item.text()) strings.emplace_back(*text);
    }
    return strings;
}

std::map<Language, std::string> read_labels(const JsonField& object)
{
    std::map<Language, std::string> labels;
    for (const JsonField& member : object.members()) {
        const auto language = language_of(member);
        const auto text = member.text();
        if (language && text) labels.emplace(*language, *text);
    }
    return labels;
}

Words read_words(const JsonField& object)
{
    Words words;
    for (const JsonField& member : object.members()) {
        if (const auto language = language_of(member)) words[*language] = read_strings(member);
    }
    return words;
}

std::vector<Language> read_languages(const JsonField& list)
{
    std::vector<Language> languages;
    for (const JsonField& item : list.items()) {
        if (const auto language = item.language()) languages.push_back(*language);
    }
    return languages;
}

std::vector<Country> read_countries(const JsonField& list)
{
    std::vector<Country> countries;
    for (const JsonField& item : list.items()) {
        if (const auto country = item.country()) countries.push_back(*country);
    }
    return countries;
}

std::string UniqueIds::read(const JsonField& object)
{
    const JsonField field = object["id"];
    if (!field.required("an id")) return "";
    const auto id = field.text();
    if (!id) return "";
    if (!seen_.emplace(*id).second) {
        field.add_problem(fmt::format("{} occurs twice", quoted(*id)));
    }
    return std::string{*id};
}

}  // namespace vivier
