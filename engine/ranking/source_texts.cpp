// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/ranking/source_texts.h"

#include <string>
#include <utility>

namespace vivier {

const std::vector<SourceText>& SourceTexts::of_expert(ExpertIndex expert)
{
    const auto [found, is_new] = experts_.try_emplace(expert);
    if (is_new) found->second = analyse(pool_->expert_texts(expert));
    return found->second;
}

const std::vector<SourceText>& SourceTexts::of_action(ActionIndex action)
{
    const auto [found, is_new] = actions_.try_emplace(action);
    if (is_new) found->second = analyse(pool_->action_texts(action));
    return found->second;
}

void SourceTexts::forget()
{
    experts_.clear();
    actions_.clear();
}

std::vector<SourceText> SourceTexts::analyse(std::span<const StoredText> texts) const
{
    std::vector<SourceText> sources;
    sources.reserve(texts.size());
    for (const StoredText& stored : texts) {
        SourceText source;
        source.analysed = analysis_.text(std::string{pool_->text(stored)}, stored.language());
        source.kind = stored.kind;
        source.sentences = sentences_.find(source.analysed.text);
        sources.push_back(std::move(source));
    }
    return sources;
}

}  // namespace vivier
