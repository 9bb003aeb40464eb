// SPDX-License-Identifier: GPL-2.0-or-later
// Percentages are the sample roster's.
#include "apps/synth/action_writer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vivier {
namespace {

constexpr int kYear = 365;

enum class Phase { past, running, ahead };

struct Course {
    std::string_view status;
    Phase phase = Phase::past;
};

constexpr std::array<Course, 6> kCourses{{{"completed", Phase::past},
                                          {"ongoing", Phase::running},
                                          {"in_preparation", Phase::ahead},
                                          {"cancelled", Phase::past},
                                          {"on_hold", Phase::running},
                                          {"requested", Phase::ahead}}};
constexpr std::array<std::size_t, 6> kCoursePercents{80, 7, 6, 4, 2, 1};

Date draw_start(Phase phase, Random& random)
{
    switch (phase) {
        case Phase::past:
            return days_later(kRosterDay, -random.between(2 * kYear, 12 * kYear));
        case Phase::running:
            return days_later(kRosterDay, -random.between(10, kYear));
        case Phase::ahead:
            return days_later(kRosterDay, random.between(10, kYear));
    }
    return kRosterDay;
}

void append_course(JsonLine& line, const Course& course, Date start, Random& random)
{
    line.key("status").value(course.status);
    // Most dates of the past are known to the month.
    const auto append = [&](std::string_view name, Date day) {
        const bool month = random.chance(85);
        line.key(name).written(
            [&](std::string& out) { month ? append_month(out, day) : append_day(out, day); });
    };
    if (random.chance(87)) append("start", start);
    // Two years at most: what was past stays past.
    if (random.chance(84)) append("end", days_later(start, random.between(kYear, 2 * kYear)));
}

}  // namespace

ActionWriter::ActionWriter(const World& world, const Casting& casting, const IdDigits& digits)
    : world_(&world), casting_(&casting), digits_(digits), texts_(world.words, world.cities)
{}

void ActionWriter::append(std::string& out, std::size_t number, Random& random)
{
    draw_subject(random);
    const Course& course = kCourses[random.split(kCoursePercents)];
    const Date start = draw_start(course.phase, random);
    JsonLine line{out};
    line.open_object();
    line.key("id").written([&](std::string& id) { append_id(id, 'A', number, digits_.actions); });
    append_title(line, random);
    append_partner(line, random);
    line.key("themes").open_array();
    for (const std::size_t theme : subject_.themes)
        line.value(world_->themes[theme]);
    line.close_array();
    append_course(line, course, start, random);
    append_texts(line, random);
    if (random.chance(98)) append_activities(line, start, random);
    append_experts(line, random);
    line.close_object().end_line();
}

void ActionWriter::draw_subject(Random& random)
{
    draw_themes(subject_.themes, random.chance(69) ? 1 : 2, *world_, random);
    draw_countries(subject_.countries, random.chance(94) ? 1 : 3, *world_, random);
    draw_distinct(subject_.activities, 1 + random.split(std::array<std::size_t, 3>{16, 77, 7}),
                  world_->activities.size(), random);
    draw_distinct(subject_.institutions, 1, world_->institutions.size(), random);
}

void ActionWriter::append_title(JsonLine& line, Random& random)
{
    const std::size_t tongues = random.split(std::array<std::size_t, 3>{47, 35, 18});
    line.key("title").open_object();
    const auto append = [&](std::string_view code) {
        const Tongue& tongue = tongue_of(*world_, code);
        line.key(code).written([&](std::string& out) {
            texts_.append_sentence(out, tongue.titles, tongue, subject_, random);
        });
    };
    if (tongues <= 1) append("en");
    if (tongues >= 1) append("fr");
    line.close_object();
}

void ActionWriter::append_partner(JsonLine& line, Random& random)
{
    line.key("partner_countries").open_array();
    for (const std::size_t country : subject_.countries)
        line.value(world_->countries[country]);
    line.close_array();
    const std::size_t country = subject_.countries.front();
    if (random.chance(87)) {
        const auto& cities = world_->cities[country];
        line.key("place").written([&](std::string& out) {
            if (cities.empty()) return world_->words.append_name(out, random);
            out += random.pick(cities);
        });
    }
    if (!random.chance(96)) return;
    const std::size_t kind = subject_.institutions.front();
    line.key("partner").open_object().key("name").written([&](std::string& out) {
        const Tongue& tongue = tongue_of(*world_, random.chance(70) ? "en" : "fr");
        out += random.pick(tongue.institutions[kind]);
        out += ", ";
        out += tongue.countries[country];
    });
    line.key("kind").value(world_->institutions[kind]).close_object();
}

void ActionWriter::append_texts(JsonLine& line, Random& random)
{
    constexpr std::array<std::string_view, 4> kCodes{"en", "fr", "es", "pt"};
    const std::size_t first = random.split(std::array<std::size_t, 4>{63, 27, 6, 4});
    const int texts = random.chance(85) ? 1 : 2;
    line.key("texts").open_array();
    for (int i = 0; i < texts; ++i) {
        // A second text is in English, or in French beside an English one.
        const std::size_t code = i == 0 ? first : (first == 0 ? 1 : 0);
        const Tongue& tongue = tongue_of(*world_, kCodes[code]);
        const auto enough = static_cast<std::size_t>(random.chance(75) ? random.between(55, 75)
                                                                       : random.between(25, 50));
        line.open_object()
            .key("lang")
            .value(tongue.code)
            .key("text")
            .written([&](std::string& out) {
                texts_.append_text(out, tongue.action_openings, tongue.actions, tongue, subject_,
                                   {enough, enough + 12}, random);
            });
        line.close_object();
    }
    line.close_array();
}

void ActionWriter::append_activities(JsonLine& line, Date start, Random& random)
{
    line.key("activities").open_array();
    for (const std::size_t activity : subject_.activities) {
        const Date when = days_later(start, random.between(0, kYear));
        const Tongue& tongue = tongue_of(*world_, random.chance(70) ? "en" : "fr");
        line.open_object().key("kind").value(world_->activities[activity]);
        line.key("when").written([&](std::string& out) { append_month(out, when); });
        line.key("title").written([&](std::string& out) {
            out += random.pick(tongue.activities[activity]);
            out += ", ";
            out += random.pick(tongue.themes[random.pick(subject_.themes)]);
        });
        line.close_object();
    }
    line.close_array();
}

void ActionWriter::append_experts(JsonLine& line, Random& random)
{
    constexpr std::array<std::size_t, 6> kTeams{0, 1, 2, 3, 4, 6};
    constexpr std::array<std::string_view, 5> kRoles{"expert", "lead", "trainer", "evaluator",
                                                     "moderator"};
    const std::size_t team = kTeams[random.split(std::array<std::size_t, 6>{13, 20, 40, 20, 5, 2})];
    experts_.clear();
    line.key("experts").open_array();
    for (std::size_t i = 0; i < team && casting_->size() > 0; ++i) {
        const std::size_t theme = random.pick(subject_.themes);       // in statements of their own:
        const std::size_t country = random.pick(subject_.countries);  // arguments have no order
        const std::size_t expert = casting_->draw(theme, country, random);
        if (std::ranges::find(experts_, expert) != experts_.end()) continue;
        const std::size_t role = i == 0 && random.chance(60)
                                     ? 1
                                     : random.split(std::array<std::size_t, 5>{62, 0, 30, 5, 3});
        experts_.push_back(expert);
        line.open_object();
        line.key("id").written(
            [&](std::string& out) { append_id(out, 'E', expert + 1, digits_.experts); });
        line.key("role").value(kRoles[role]).close_object();
    }
    line.close_array();
}

}  // namespace vivier
