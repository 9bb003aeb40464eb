// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/expert_reader.h"

#include "engine/records/record_fields.h"
#include "engine/records/vocabulary_fields.h"

#include <array>
#include <string_view>

namespace vivier {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 3> kGenderNames{"f", "m", "x"};
constexpr std::array<std::string_view, 4> kTextKindNames{"bio", "cv", "statement", "evaluation"};

constexpr Date kFirstDay{std::chrono::year{0} / std::chrono::January / 1};
constexpr Date kLastDay{std::chrono::year{9999} / std::chrono::December / 31};

std::string read_name(const JsonField& field)
{
    (void)field.required("a name");
    return std::string{field.text().value_or("")};
}

std::optional<Employer> read_employer(const JsonField& object, const VocabularyFields& words)
{
    if (!object.object()) return std::nullopt;
    return Employer{.name = read_string(object["name"]),
                    .kind = words.institution(object["kind"]),
                    .country = words.country(object["country"])};
}

std::vector<LanguageSkill> read_languages(const JsonField& list, const VocabularyFields& words)
{
    std::vector<LanguageSkill> languages;
    for (const JsonField& object : read_objects(list)) {
        if (const auto skill = words.language_skill(object)) languages.push_back(*skill);
    }
    return languages;
}

std::vector<DeclaredTheme> read_themes(const JsonField& list, const VocabularyFields& words)
{
    std::vector<DeclaredTheme> themes;
    for (const JsonField& object : read_objects(list)) {
        (void)object["id"].required("a theme");
        const auto theme = words.theme(object["id"]);
        const auto years = read_years(object["years"]);
        if (theme) themes.push_back({.theme = *theme, .years = years});
    }
    return themes;
}

std::vector<DeclaredCountry> read_countries(const JsonField& list, const VocabularyFields& words)
{
    constexpr int kEarliest = 1900;
    constexpr int kLatest = 2100;

    std::vector<DeclaredCountry> countries;
    for (const JsonField& object : read_objects(list)) {
        (void)object["code"].required("a country code");
        const auto country = words.country(object["code"]);
        const auto years = read_years(object["years"]);
        const auto last = object["last"].integer(kEarliest, kLatest);
        if (country) countries.push_back({.country = *country, .years = years, .last = last});
    }
    return countries;
}

std::vector<Period> read_availability(const JsonField& list)
{
    std::vector<Period> periods;
    for (const JsonField& object : read_objects(list)) {
        if (object["from"].missing() && object["to"].missing()) {
            object.add_problem("neither from nor to, expected at least one of them");
        }
        const auto from = read_first_day(object["from"]);
        const auto to = read_last_day(object["to"]);
        check_order(object["to"], from, to);
        periods.push_back({.first = from.value_or(kFirstDay), .last = to.value_or(kLastDay)});
    }
    return periods;
}

std::optional<Consent> read_consent(const JsonField& object)
{
    if (!object.object()) return std::nullopt;
    const Consent consent{.given = read_first_day(object["given"]),
                          .until = read_last_day(object["until"])};
    check_order(object["until"], consent.given, consent.until);
    return consent;
}

std::vector<ExpertText> read_texts(const JsonField& list, const VocabularyFields& words)
{
    (void)list.required("a list of texts");
    std::vector<ExpertText> texts;
    for (const JsonField& object : read_objects(list)) {
        ExpertText& text = texts.emplace_back();
        text.language = words.language(object["lang"]);
        text.kind = read_choice<TextKind>(object["kind"], kTextKindNames).value_or(TextKind::bio);
        text.text = read_body(object["text"]);
    }
    return texts;
}

}  // namespace

Expert read_expert(const JsonField& line, const Vocabularies& vocabularies)
{
    const VocabularyFields words{vocabularies};
    return {.id = read_id(line["id"]),
            .name = read_name(line["name"]),
            .origin = words.origin(line["origin"]),
            .nationalities = words.countries(line["nationalities"]),
            .residence = words.country(line["residence"]),
            .employer = read_employer(line["employer"], words),
            .duty_country = words.country(line["duty_country"]),
            .diaspora_of = words.countries(line["diaspora_of"]),
            .gender = read_choice<Gender>(line["gender"], kGenderNames),
            .languages = read_languages(line["languages"], words),
            .themes = read_themes(line["themes"], words),
            .countries = read_countries(line["countries"], words),
            .activities = words.activities(line["activities"]),
            .availability = read_availability(line["availability"]),
            .status = read_choice<ExpertStatus>(line["status"], kExpertStatusNames),
            .consent = read_consent(line["consent"]),
            .texts = read_texts(line["texts"], words)};
}

}  // namespace vivier
