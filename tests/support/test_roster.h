// SPDX-License-Identifier: GPL-2.0-or-later
// Small rosters, analysed and as a pool.

#pragma once

#include "engine/knowledge/document_analysis.h"
#include "engine/pool/pool.h"
#include "engine/pool/pool_builder.h"
#include "tests/support/knowledge.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace vivier {

/// A roster in memory, sorted by id, its texts analysed; and the pool made of it.
class TestRoster {
public:
    TestRoster(std::vector<Expert> experts, std::vector<Action> actions)
    {
        std::ranges::sort(experts, {}, &Expert::id);
        std::ranges::sort(actions, {}, &Action::id);
        const DocumentAnalysis analysis{project_knowledge()};
        PoolBuilder builder{project_knowledge(), folder_.path()};
        for (Action& action : actions) {
            actions_.push_back(analysis.action(std::move(action)));
            builder.add(actions_.back());
        }
        for (Expert& expert : experts) {
            experts_.push_back(analysis.expert(std::move(expert)));
            builder.add(experts_.back());
        }
        builder.write();
        pool_ = std::make_unique<Pool>(Pool::open(folder_.path()));
    }

    [[nodiscard]] const std::vector<AnalysedExpert>& experts() const { return experts_; }
    [[nodiscard]] const std::vector<AnalysedAction>& actions() const { return actions_; }
    [[nodiscard]] const Pool& pool() const { return *pool_; }
    /// Where pool.bin and texts.bin are.
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
    std::vector<AnalysedExpert> experts_;
    std::vector<AnalysedAction> actions_;
    std::unique_ptr<Pool> pool_;
};

inline Expert expert_named(std::string id)
{
    Expert expert;
    expert.name = "Name of " + id;
    expert.id = std::move(id);
    return expert;
}

inline ExpertText text_in(std::string_view code, std::string words)
{
    ExpertText text;
    text.language = language(code);
    text.text = std::move(words);
    return text;
}

inline Action action_titled(std::string id, std::string title)
{
    Action action;
    action.id = std::move(id);
    action.titles.push_back({language("en"), std::move(title)});
    action.status = ActionStatus::completed;
    return action;
}

}  // namespace vivier
