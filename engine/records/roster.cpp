// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/records/roster.h"

#include "engine/records/action_reader.h"
#include "engine/records/expert_reader.h"
#include "engine/records/record_lines.h"

#include <algorithm>
#include <utility>

namespace vivier {

Roster read_roster(const std::filesystem::path& folder, const Vocabularies& vocabularies,
                   BadLines bad_lines, Problems& skipped)
{
    Problems problems;
    // Both are opened before either is read: a file that is not there comes first, and so among
    // the problems that are kept.
    LineReader expert_lines{folder / "experts.jsonl", problems};
    LineReader action_lines{folder / "actions.jsonl", problems};

    auto experts = read_record_lines<Expert>(expert_lines, problems, [&](const JsonField& line) {
        return LineRecord<Expert>{.record = read_expert(line, vocabularies)};
    });
    auto actions = read_record_lines<Action>(action_lines, problems, [&](const JsonField& line) {
        return read_action(line, vocabularies, experts.ids);
    });

    const bool is_complete = !expert_lines.failed() && !action_lines.failed();
    const bool may_skip = is_complete && bad_lines == BadLines::skip;
    if (!problems.empty() && !may_skip) throw DataError{std::move(problems)};
    skipped.add(problems);

    std::ranges::sort(experts.records, {}, &Expert::id);
    std::ranges::sort(actions.records, {}, &Action::id);
    return {.experts = std::move(experts.records),
            .actions = std::move(actions.records),
            .skipped = experts.left_out + actions.left_out};
}

}  // namespace vivier
