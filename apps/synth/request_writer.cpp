// SPDX-License-Identifier: GPL-2.0-or-later
// Percentages are the sample's, of the requests that come with wishes at all.
#include "apps/synth/request_writer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vivier {
namespace {

/// A line, a note, or an e-mail that rambles.
WordCount draw_length(Random& random)
{
    constexpr std::size_t kMost = RequestWriter::kMostWords;
    switch (random.split(std::array<std::size_t, 3>{30, 45, 25})) {
        case 0:
            return {RequestWriter::kFewestWords, kMost};
        case 1:
            return {static_cast<std::size_t>(random.between(25, 70)), kMost};
        default:
            return {static_cast<std::size_t>(random.between(110, 148)), kMost};
    }
}

void append_day_field(JsonLine& line, std::string_view name, Date day)
{
    line.key(name).written([&](std::string& out) { append_day(out, day); });
}

void append_ids(JsonLine& line, std::string_view name, const std::vector<std::size_t>& positions,
                const std::vector<std::string>& ids)
{
    line.key(name).open_array();
    for (const std::size_t position : positions)
        line.value(ids[position]);
    line.close_array();
}

void append_period(JsonLine& line, Date received, Random& random)
{
    const Date start = days_later(received, random.between(20, 120));
    if (random.chance(75)) append_day_field(line, "start", start);
    if (random.chance(70)) {
        append_day_field(line, "end", days_later(start, random.between(5, 200)));
    }
}

}  // namespace

RequestWriter::RequestWriter(const World& world, std::size_t id_digits)
    : world_(&world), id_digits_(id_digits), texts_(world.words, world.cities)
{}

void RequestWriter::append(std::string& out, std::size_t number, Random& random)
{
    draw_subject(random);
    const Tongue& tongue = tongue_of(*world_, random.chance(50) ? "en" : "fr");
    const Date received = days_later(kRosterDay, random.between(0, 45));
    const WordCount length = draw_length(random);
    JsonLine line{out};
    line.open_object();
    line.key("id").written([&](std::string& id) { append_id(id, 'R', number, id_digits_); });
    append_day_field(line, "received", received);
    line.key("lang").value(tongue.code).key("text").written([&](std::string& text) {
        texts_.append_text(text, tongue.request_openings, tongue.requests, tongue, subject_, length,
                           random);
    });
    if (random.chance(70)) append_wishes(line, received, random);
    line.close_object().end_line();
}

void RequestWriter::draw_subject(Random& random)
{
    draw_themes(subject_.themes, random.chance(75) ? 1 : 2, *world_, random);
    draw_countries(subject_.countries, 1, *world_, random);
    draw_distinct(subject_.activities, random.chance(40) ? 1 : 2, world_->activities.size(),
                  random);
    draw_distinct(subject_.institutions, 1, world_->institutions.size(), random);
}

void RequestWriter::append_wishes(JsonLine& line, Date received, Random& random)
{
    if (random.chance(60)) append_ids(line, "themes", subject_.themes, world_->themes);
    if (random.chance(85)) append_ids(line, "countries", subject_.countries, world_->countries);
    if (random.chance(60)) append_ids(line, "activities", subject_.activities, world_->activities);
    if (random.chance(20)) {
        line.key("institution").value(world_->institutions[subject_.institutions.front()]);
    }
    if (random.chance(70)) append_language_wish(line, random);
    append_period(line, received, random);
    if (random.chance(30)) line.key("team_size").value(random.between(1, 4));
    if (random.chance(20)) {
        append_ids(line, "origins", {world_->origin_choice.draw(random)}, world_->origins);
    }
}

void RequestWriter::append_language_wish(JsonLine& line, Random& random)
{
    constexpr std::array<std::string_view, 3> kLevels{"B1", "B2", "C1"};
    const auto append_skill = [&](std::string_view code) {
        line.key("code").value(code).key("level").value(random.pick(kLevels));
    };
    const auto& working = world_->geography.working_languages_of(subject_.countries.front());
    line.key("languages").open_array().open_object();
    if (!working.empty() && random.chance(15)) {
        line.key("any_of").open_array().open_object();
        append_skill(working.front().code());
        line.close_object().open_object();
        append_skill("en");
        line.close_object().close_array();
    } else {
        append_skill(working.empty() ? "en" : random.pick(working).code());
    }
    line.key("required").literal(random.chance(60) ? "true" : "false");
    line.close_object().close_array();
}

}  // namespace vivier
