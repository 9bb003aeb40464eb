// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/action_reader.h"

#include "engine/input/quoted.h"
#include "engine/records/record_fields.h"
#include "engine/records/unknown_expert.h"
#include "engine/records/vocabulary_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>

namespace vivier {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 5> kRoleNames{"lead", "expert", "trainer", "evaluator",
                                                     "moderator"};

/// {"en": "...", "fr": "..."}
std::vector<Text> read_titles(const JsonField& object, const VocabularyFields& words)
{
    if (!object.required("a title in at least one language")) return {};
    std::vector<Text> titles;
    for (const JsonField& member : object.members()) {
        const auto language = words.language_of_key(member);
        const auto title = member.text();
        if (!language || !title) continue;
        if (std::ranges::find(titles, language, &Text::language) != titles.end()) {
            member.add_problem("a second title in this language, expected one");
        }
        titles.push_back({language, std::string{*title}});
    }
    if (object.is(JsonKind::object) && object.members().empty()) {
        object.add_problem("empty, expected a title in at least one language");
    }
    return titles;
}

std::optional<Partner> read_partner(const JsonField& object, const VocabularyFields& words)
{
    if (!object.object()) return std::nullopt;
    return Partner{.name = read_string(object["name"]), .kind = words.institution(object["kind"])};
}

std::vector<Text> read_texts(const JsonField& list, const VocabularyFields& words)
{
    (void)list.required("a list of texts");
    std::vector<Text> texts;
    for (const JsonField& object : read_objects(list)) {
        texts.push_back({words.language(object["lang"]), read_body(object["text"])});
    }
    return texts;
}

std::vector<ActionActivity> read_activities(const JsonField& list, const VocabularyFields& words)
{
    std::vector<ActionActivity> activities;
    for (const JsonField& object : read_objects(list)) {
        activities.push_back({.kind = words.activity(object["kind"]),
                              .when = object["when"].date(),
                              .title = read_string(object["title"])});
    }
    return activities;
}

/// Reads the list "experts" into `found`.
void read_participations(const JsonField& list, const IdLines& experts, LineRecord<Action>& found)
{
    std::unordered_set<std::string> seen;
    for (const JsonField& object : read_objects(list)) {
        const JsonField field = object["id"];
        const std::string id = read_id(field);
        const auto role = read_choice<Role>(object["role"], kRoleNames).value_or(Role::expert);
        if (id.empty()) continue;
        if (!seen.insert(id).second) {
            field.add_problem(fmt::format("{} takes part twice", vivier::quoted(id)));
            continue;
        }
        const auto expert = experts.find(id);
        if (expert == experts.end()) {
            field.add_problem([&] { return unknown_expert(id, experts); });
            ++found.parts_left_out;
        } else if (expert->second.is_kept) {
            found.record.participations.push_back({.expert_id = id, .role = role});
        }
    }
}

}  // namespace

LineRecord<Action> read_action(const JsonField& line, const Vocabularies& vocabularies,
                               const IdLines& experts)
{
    const VocabularyFields words{vocabularies};
    LineRecord<Action> found;
    Action& action = found.record;
    action = {.id = read_id(line["id"]),
              .titles = read_titles(line["title"], words),
              .partner_countries = words.countries(line["partner_countries"]),
              .place = read_string(line["place"]),
              .partner = read_partner(line["partner"], words),
              .themes = words.themes(line["themes"]),
              .status = read_choice<ActionStatus>(line["status"], kActionStatusNames),
              .start = line["start"].date(),
              .end = line["end"].date(),
              .texts = read_texts(line["texts"], words),
              .activities = read_activities(line["activities"], words),
              .participations = {}};
    if (action.start && action.end) {
        check_order(line["end"], action.start->first, action.end->last);
    }
    read_participations(line["experts"], experts, found);
    return found;
}

}  // namespace vivier
