// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/knowledge_fields.h"

#include "engine/knowledge/vocabulary.h"

#include <fmt/format.h>

#include <limits>

namespace vivier {
namespace {

/// The elements of a list that must be there. Each gets an id of 16 bits later on.
std::vector<JsonField> required_objects(const JsonField& list)
{
    constexpr std::size_t kMost = std::numeric_limits<std::uint16_t>::max();

    if (!list.required("a list")) return {};
    std::vector<JsonField> objects;
    for (const JsonField& item : list.items()) {
        if (item.object()) objects.push_back(item);
    }
    if (objects.size() > kMost) {
        list.add_problem(fmt::format("{} entries, expected at most {}", objects.size(), kMost));
    }
    return objects;
}

std::string read_string(const JsonField& field)
{
    return std::string{field.string().value_or("")};
}

std::vector<AcronymData> read_acronyms(const JsonField& list)
{
    std::vector<AcronymData> acronyms;
    for (const JsonField& item : list.items()) {
        if (!item.object() || !item["form"].required("an acronym")) continue;
        acronyms.push_back({.form = std::string{item["form"].text().value_or("")},
                            .languages = read_languages(item["langs"]),
                            .expansion = read_string(item["expansion"]),
                            .ambiguous = item["ambiguous"].boolean().value_or(false),
                            .cues_for = read_strings(item["cues_for"]),
                            .cues_against = read_strings(item["cues_against"])});
    }
    return acronyms;
}

std::vector<LabelledData> read_subthemes(const JsonField& list)
{
    std::vector<LabelledData> subthemes;
    UniqueIds ids;
    for (const JsonField& item : list.items()) {
        if (!item.object()) continue;
        subthemes.push_back({.id = ids.read(item), .label = read_labels(item["label"])});
    }
    return subthemes;
}

std::map<std::string, double> read_related(const JsonField& object)
{
    std::map<std::string, double> related;
    for (const JsonField& member : object.members()) {
        if (const auto value = member.number(0, 1)) related.emplace(member.key(), *value);
    }
    return related;
}

ThemeData read_theme(const JsonField& object, UniqueIds& ids)
{
    ThemeData theme{.id = ids.read(object),
                    .pillar = read_string(object["pillar"]),
                    .label = read_labels(object["label"]),
                    .subthemes = read_subthemes(object["subthemes"]),
                    .terms = read_words(object["terms"]),
                    .weak_terms = read_words(object["weak_terms"]),
                    .acronyms = read_acronyms(object["acronyms"]),
                    .not_this = read_strings(object["not_this"]),
                    .related = read_related(object["related"])};
    (void)object["label"].required("a label in each language");
    return theme;
}

std::vector<TermedData> read_termed(const JsonField& list)
{
    std::vector<TermedData> entries;
    UniqueIds ids;
    for (const JsonField& object : required_objects(list)) {
        entries.push_back({.id = ids.read(object), .terms = read_words(object["terms"])});
    }
    return entries;
}

void check_related(const std::vector<JsonField>& themes, const std::vector<ThemeData>& data)
{
    std::vector<std::string> known;
    known.reserve(data.size());
    for (const ThemeData& theme : data)
        known.push_back(theme.id);
    const Vocabulary<ThemeTag> ids{known};
    for (const JsonField& theme : themes) {
        if (!theme["related"].is(JsonKind::object)) continue;
        for (const JsonField& member : theme["related"].members()) {
            if (!ids.find(member.key())) {
                member.add_problem(unknown_word("theme", member.key(), known));
            }
        }
    }
}

}  // namespace

void read_theme_file(const JsonField& document, KnowledgeData& data)
{
    UniqueIds ids;
    const std::vector<JsonField> themes = required_objects(document["themes"]);
    for (const JsonField& theme : themes)
        data.themes.push_back(read_theme(theme, ids));
    check_related(themes, data.themes);
    data.activities = read_termed(document["activity_types"]);
    data.institutions = read_termed(document["institution_types"]);
    data.origins = read_termed(document["expert_origins"]);
}

}  // namespace vivier
