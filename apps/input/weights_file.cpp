// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/input/weights_file.h"

#include "engine/input/input_file.h"
#include "engine/input/json_parser.h"
#include "engine/knowledge/vocabulary.h"

#include <algorithm>
#include <string>
#include <vector>

namespace vivier {
namespace {

void read_weight(const JsonField& field, PerKind& weights)
{
    constexpr double kMost = 1e6;  // so that no sum of weights overflows
    const auto kind = std::ranges::find(kEvidenceKindNames, field.key());
    if (kind == kEvidenceKindNames.end()) {
        const std::vector<std::string> kinds{kEvidenceKindNames.begin(), kEvidenceKindNames.end()};
        field.add_problem(unknown_word("kind of evidence", field.key(), kinds));
        return;
    }
    const auto position = static_cast<std::size_t>(kind - kEvidenceKindNames.begin());
    weights[position] = field.number(0, kMost).value_or(0);
}

}  // namespace

PerKind read_weights(const std::filesystem::path& file)
{
    PerKind weights{};
    Problems problems;
    const std::optional<std::string> content = read_text_file(file, problems);
    const std::string name = file.string();
    JsonParser parser;
    const std::optional<JsonField> object =
        content ? parser.parse(*content, content->size(), name, 0, problems) : std::nullopt;
    if (object) {
        for (const JsonField& field : object->members())
            read_weight(field, weights);
        if (problems.empty() && std::ranges::all_of(weights, [](double w) { return w == 0; }))
            object->add_problem("no weight is above 0");
    }
    if (!problems.empty()) throw DataError{std::move(problems)};
    return weights;
}

PerKind weights_of(const Arguments& arguments)
{
    const std::optional<std::string> file = arguments.find("weights");
    return file ? read_weights(*file) : kDefaultWeights;
}

}  // namespace vivier
