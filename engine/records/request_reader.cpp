// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/request_reader.h"

#include "engine/input/input_file.h"
#include "engine/input/utf8.h"
#include "engine/records/record_fields.h"
#include "engine/records/record_lines.h"
#include "engine/records/vocabulary_fields.h"

#include <string>
#include <utility>

namespace vivier {
namespace {

std::vector<LanguageSkill> read_alternatives(const JsonField& list, const VocabularyFields& words)
{
    std::vector<LanguageSkill> skills;
    for (const JsonField& object : read_objects(list)) {
        if (const auto skill = words.language_skill(object)) skills.push_back(*skill);
    }
    if (list.is(JsonKind::list) && list.items().empty()) {
        list.add_problem("empty, expected at least one language");
    }
    return skills;
}

/// {"code": "fr", "level": "B2", "required": true} or {"any_of": [...], "required": true}
LanguageWish read_language_wish(const JsonField& object, const VocabularyFields& words)
{
    LanguageWish wish;
    if (object["any_of"].missing()) {
        if (const auto skill = words.language_skill(object)) wish.any_of.push_back(*skill);
    } else {
        wish.any_of = read_alternatives(object["any_of"], words);
        if (!object["code"].missing()) {
            object.add_problem("both code and any_of, expected one of them");
        }
    }
    wish.required = object["required"].boolean().value_or(false);
    return wish;
}

std::vector<LanguageWish> read_language_wishes(const JsonField& list, const VocabularyFields& words)
{
    std::vector<LanguageWish> wishes;
    for (const JsonField& object : read_objects(list)) {
        wishes.push_back(read_language_wish(object, words));
    }
    return wishes;
}

Wishes read_wishes(const JsonField& object, const VocabularyFields& words)
{
    constexpr int kLargestTeam = 1000;

    Wishes wishes{.themes = words.themes(object["themes"]),
                  .countries = words.countries(object["countries"]),
                  .activities = words.activities(object["activities"]),
                  .institution = words.institution(object["institution"]),
                  .start = read_first_day(object["start"]),
                  .end = read_last_day(object["end"]),
                  .team_size = object["team_size"].integer(1, kLargestTeam),
                  .origins = words.origins(object["origins"]),
                  .languages = read_language_wishes(object["languages"], words)};
    check_order(object["end"], wishes.start, wishes.end);
    return wishes;
}

/// All but the id.
Request read_content(const JsonField& object, const VocabularyFields& words)
{
    Request request;
    static_cast<Wishes&>(request) = read_wishes(object, words);
    request.received = read_first_day(object["received"]);
    request.language = words.language(object["lang"]);
    request.text = read_body(object["text"]);
    return request;
}

bool is_object(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

Request read_object(std::string_view content, std::string_view name, const VocabularyFields& words,
                    Problems& problems)
{
    JsonParser parser;
    const auto object = parser.parse(content, content.size(), name, 0, problems);
    if (!object) return {};
    Request request = read_content(*object, words);
    if (!(*object)["id"].missing()) request.id = read_id((*object)["id"]);
    return request;
}

Request read_plain_text(std::string_view content, std::string_view name, Problems& problems)
{
    if (!is_utf8(content)) problems.add({std::string{name}, 0, "", "not valid UTF-8"});
    Request request;
    request.text = content;
    return request;
}

}  // namespace

std::vector<Request> read_requests(const std::filesystem::path& file,
                                   const Vocabularies& vocabularies)
{
    const VocabularyFields words{vocabularies};
    Problems problems;
    LineReader lines{file, problems};
    auto requests = read_record_lines<Request>(lines, problems, [&](const JsonField& line) {
        LineRecord<Request> found{.record = read_content(line, words)};
        found.record.id = read_id(line["id"]);
        return found;
    });
    if (!problems.empty()) throw DataError{std::move(problems)};
    return std::move(requests.records);
}

Request read_request(std::string_view content, std::string_view name,
                     const Vocabularies& vocabularies)
{
    const VocabularyFields words{vocabularies};
    const std::string_view text = without_byte_order_mark(content);
    Problems problems;
    Request request = is_object(text) ? read_object(text, name, words, problems)
                                      : read_plain_text(text, name, problems);
    if (!problems.empty()) throw DataError{std::move(problems)};
    return request;
}

}  // namespace vivier
