// SPDX-License-Identifier: GPL-2.0-or-later
// Percentages are the sample roster's.
#include "apps/synth/expert_writer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vivier {
namespace {

template <std::size_t Size>
std::string_view draw_word(const std::array<std::string_view, Size>& words,
                           const std::array<std::size_t, Size>& percents, Random& random)
{
    return words[random.split(percents)];
}

void append_day_field(JsonLine& line, std::string_view name, Date day)
{
    line.key(name).written([&](std::string& out) { append_day(out, day); });
}

void append_languages_field(JsonLine& line, Language language, std::string_view level)
{
    line.open_object().key("code").value(language.code());
    line.key("level").value(level).close_object();
}

void append_availability(JsonLine& line, Random& random)
{
    line.key("availability").open_array();
    const int periods = random.chance(96) ? 1 : 2;
    Date from = days_later(kRosterDay, random.between(-14, 180));
    for (int i = 0; i < periods; ++i) {
        const Date to = days_later(from, random.between(60, 540));
        line.open_object();
        append_day_field(line, "from", from);
        append_day_field(line, "to", to);
        line.close_object();
        from = days_later(to, random.between(30, 200));
    }
    line.close_array();
}

void append_consent(JsonLine& line, Random& random)
{
    constexpr int kYear = 365;
    const bool expired = random.chance(4);
    const Date given = days_later(kRosterDay, -random.between(30, 4 * kYear));
    const Date until =
        days_later(kRosterDay, expired ? random.between(-29, -1) : random.between(1, 5 * kYear));
    line.key("consent").open_object();
    append_day_field(line, "given", given);
    append_day_field(line, "until", until);
    line.close_object();
}

void append_standing(JsonLine& line, Random& random)
{
    if (random.chance(78)) append_availability(line, random);
    constexpr std::array<std::string_view, 3> kStatuses{"active", "suspended", "retired"};
    line.key("status").value(draw_word(kStatuses, {97, 2, 1}, random));
    if (random.chance(98)) append_consent(line, random);
}

}  // namespace

ExpertWriter::ExpertWriter(const World& world, std::size_t id_digits)
    : world_(&world), id_digits_(id_digits), texts_(world.words, world.cities)
{}

void ExpertWriter::append(std::string& out, std::size_t number, Casting& casting, Random& random)
{
    draw_person(random);
    casting.add(person_.subject.themes, person_.subject.countries);
    JsonLine line{out};
    line.open_object();
    line.key("id").written([&](std::string& id) { append_id(id, 'E', number, id_digits_); });
    append_identity(line, random);
    append_languages(line, random);
    append_claims(line, random);
    append_standing(line, random);
    append_texts(line, random);
    line.close_object().end_line();
}

void ExpertWriter::draw_person(Random& random)
{
    const Geography& geography = world_->geography;
    draw_themes(person_.subject.themes, 1 + random.split(std::array<std::size_t, 3>{55, 32, 13}),
                *world_, random);
    draw_countries(person_.subject.countries,
                   1 + random.split(std::array<std::size_t, 5>{10, 25, 50, 10, 5}), *world_,
                   random);
    draw_distinct(person_.subject.activities,
                  1 + random.split(std::array<std::size_t, 4>{8, 28, 49, 15}),
                  world_->activities.size(), random);
    draw_distinct(person_.subject.institutions, 1, world_->institutions.size(), random);
    person_.origin = world_->origin_choice.draw(random);
    person_.claims_everything = random.chance(1);
    draw_tongues(random);
    const bool from_there = world_->origins[person_.origin] == "partner_country" ||
                            world_->origins[person_.origin] == "diaspora_member";
    const std::string& code = person_.tongues.front()->code;
    if (code != "en" && random.chance(70)) {
        person_.nationality = geography.draw_speaking(*Language::parse(code), random);
    } else if (from_there) {
        person_.nationality = geography.draw_near(person_.subject.countries.front(), random);
    } else {
        person_.nationality = geography.draw_member_state(random);
    }
}

void ExpertWriter::draw_tongues(Random& random)
{
    constexpr std::array<std::string_view, 5> kFirst{"en", "fr", "es", "pt", "de"};
    // Romanian shares the last place with German.
    std::string_view first = draw_word(kFirst, {56, 28, 4, 4, 8}, random);
    if (first == "de" && random.chance(38)) first = "ro";
    person_.tongues.assign(1, &tongue_of(*world_, first));
    // A few write twice.
    if (first != "en" && random.chance(25)) person_.tongues.push_back(&tongue_of(*world_, "en"));
}

void ExpertWriter::append_identity(JsonLine& line, Random& random)
{
    const std::string& nationality = world_->countries[person_.nationality];
    line.key("name").written([&](std::string& out) { append_person(out, world_->words, random); });
    line.key("origin").value(world_->origins[person_.origin]);
    if (random.chance(98)) {
        line.key("nationalities").open_array().value(nationality).close_array();
    }
    if (random.chance(99)) line.key("residence").value(nationality);
    if (random.chance(91)) append_employer(line, random);
    const std::string& worked_in = world_->countries[person_.subject.countries.front()];
    if (random.chance(4)) line.key("duty_country").value(worked_in);
    const bool is_diaspora = world_->origins[person_.origin] == "diaspora_member";
    if (is_diaspora || random.chance(1)) {
        line.key("diaspora_of").open_array().value(worked_in).close_array();
    }
    constexpr std::array<std::string_view, 3> kGenders{"f", "m", "x"};
    if (random.chance(97)) line.key("gender").value(draw_word(kGenders, {54, 45, 1}, random));
}

void ExpertWriter::append_employer(JsonLine& line, Random& random)
{
    const std::size_t kind = person_.subject.institutions.front();
    const Tongue& tongue = *person_.tongues.front();
    line.key("employer").open_object().key("name").written([&](std::string& out) {
        out += random.pick(tongue.institutions[kind]);
        out += ", ";
        world_->words.append_name(out, random);
    });
    if (random.chance(93)) line.key("kind").value(world_->institutions[kind]);
    line.key("country").value(world_->countries[person_.nationality]).close_object();
}

void ExpertWriter::append_languages(JsonLine& line, Random& random)
{
    constexpr std::array<std::string_view, 5> kLevels{"A2", "B1", "B2", "C1", "C2"};
    languages_.clear();
    line.key("languages").open_array();
    const auto add = [&](Language language, std::string_view level) {
        if (std::ranges::find(languages_, language) != languages_.end()) return;
        languages_.push_back(language);
        append_languages_field(line, language, level);
    };
    add(world_->geography.language_of(person_.nationality), "native");
    for (const Tongue* tongue : person_.tongues) {
        add(*Language::parse(tongue->code), random.chance(50) ? "C1" : "C2");
    }
    if (random.chance(97)) {
        add(*Language::parse("en"), draw_word(kLevels, {2, 10, 28, 45, 15}, random));
    }
    if (random.chance(40)) {
        add(*Language::parse("fr"), draw_word(kLevels, {15, 35, 25, 20, 5}, random));
    }
    for (const Language language :
         world_->geography.working_languages_of(person_.subject.countries.front())) {
        if (random.chance(60)) add(language, draw_word(kLevels, {8, 30, 30, 25, 7}, random));
    }
    line.close_array();
}

void ExpertWriter::append_claims(JsonLine& line, Random& random)
{
    append_themes(line, random);
    append_countries(line, random);
    if (!random.chance(99)) return;
    line.key("activities").open_array();
    for (const std::size_t activity : person_.subject.activities) {
        line.value(world_->activities[activity]);
    }
    line.close_array();
}

void ExpertWriter::append_themes(JsonLine& line, Random& random)
{
    const auto append = [&](std::size_t theme) {
        line.open_object().key("id").value(world_->themes[theme]);
        line.key("years").value(random.between(1, 25)).close_object();
    };
    if (!person_.claims_everything && !random.chance(71)) return;
    line.key("themes").open_array();
    if (person_.claims_everything) {
        for (std::size_t theme = 0; theme < world_->themes.size(); ++theme)
            append(theme);
    } else {
        for (const std::size_t theme : person_.subject.themes)
            append(theme);
    }
    line.close_array();
}

void ExpertWriter::append_countries(JsonLine& line, Random& random)
{
    if (!random.chance(89)) return;
    line.key("countries").open_array();
    for (const std::size_t country : person_.subject.countries) {
        line.open_object().key("code").value(world_->countries[country]);
        if (random.chance(99)) line.key("years").value(random.between(1, 9));
        line.key("last").value(random.between(2008, kRosterDay.year())).close_object();
    }
    line.close_array();
}

void ExpertWriter::append_texts(JsonLine& line, Random& random)
{
    constexpr std::array<std::string_view, 3> kKinds{"bio", "cv", "statement"};
    line.key("texts").open_array();
    for (const Tongue* tongue : person_.tongues) {
        const auto enough = static_cast<std::size_t>(random.chance(90) ? random.between(65, 100)
                                                                       : random.between(10, 50));
        line.open_object().key("lang").value(tongue->code);
        line.key("kind").value(draw_word(kKinds, {95, 3, 2}, random));
        line.key("text").written([&](std::string& out) {
            texts_.append_text(out, tongue->bio_openings, tongue->bios, *tongue, person_.subject,
                               {enough, enough + 15}, random);
        });
        line.close_object();
    }
    line.close_array();
}

}  // namespace vivier
