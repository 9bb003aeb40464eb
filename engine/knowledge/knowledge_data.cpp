// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/knowledge/knowledge_data.h"

#include "engine/input/input_file.h"
#include "engine/input/json_parser.h"
#include "engine/knowledge/examples_reader.h"
#include "engine/knowledge/glossary_reader.h"
#include "engine/knowledge/knowledge_fields.h"

namespace vivier {
namespace {

using Reader = void (*)(const JsonField& document, KnowledgeData& data);

void read_document(const std::filesystem::path& file, Reader reader, KnowledgeData& data,
                   Problems& problems)
{
    const auto content = read_text_file(file, problems);
    if (!content) return;
    const std::string_view text = without_byte_order_mark(*content);
    const std::string name = file.string();
    JsonParser parser;
    const auto document = parser.parse(text, text.size(), name, 0, problems);
    if (document) reader(*document, data);
}

}  // namespace

KnowledgeData read_knowledge(const std::filesystem::path& folder)
{
    KnowledgeData data;
    Problems problems;
    read_document(folder / "themes.json", read_theme_file, data, problems);
    read_document(folder / "countries.json", read_country_file, data, problems);
    const std::filesystem::path glossary = folder / "glossary.tsv";
    if (std::filesystem::exists(glossary)) read_glossary_file(glossary, data, problems);
    const std::filesystem::path examples = folder / "examples.tsv";
    if (std::filesystem::exists(examples)) read_examples_file(examples, data, problems);
    if (!problems.empty()) throw DataError{std::move(problems)};
    return data;
}

}  // namespace vivier
