// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/text_store.h"

#include <algorithm>

namespace vivier {
namespace {

StoredText::Kind kind_of(TextKind kind)
{
    switch (kind) {
        case TextKind::bio:
            return StoredText::Kind::bio;
        case TextKind::cv:
            return StoredText::Kind::cv;
        case TextKind::statement:
            return StoredText::Kind::statement;
        case TextKind::evaluation:
            return StoredText::Kind::evaluation;
    }
    return StoredText::Kind::bio;
}

/// The kinds of an action's texts, in the order of AnalysedAction::texts.
std::vector<StoredText::Kind> kinds_of(const Action& action)
{
    using Kind = StoredText::Kind;
    const auto count = [](const auto& all, auto&& text_of) {
        return static_cast<std::size_t>(
            std::ranges::count_if(all, [&](const auto& one) { return !text_of(one).empty(); }));
    };
    const auto text = [](const Text& one) -> const std::string& { return one.text; };
    const auto title = [](const ActionActivity& one) -> const std::string& { return one.title; };
    std::vector<Kind> kinds(count(action.titles, text), Kind::title);
    kinds.insert(kinds.end(), count(action.texts, text), Kind::text);
    kinds.insert(kinds.end(), count(action.activities, title), Kind::activity);
    kinds.resize(kinds.size() + 2, Kind::name);  // the partner's name and the place, if any
    return kinds;
}

}  // namespace

StoredText TextStore::store(const AnalysedText& text, StoredText::Kind kind)
{
    StoredText stored;
    stored.offset = file_.size();
    stored.bytes = static_cast<std::uint32_t>(text.text.size());
    stored.kind = kind;
    if (text.language) std::ranges::copy(text.language->code(), stored.code.begin());
    file_.write(text.text);
    return stored;
}

std::vector<StoredText> TextStore::add(const AnalysedExpert& expert)
{
    std::vector<StoredText> stored;
    for (std::size_t i = 0; i < expert.texts.size(); ++i) {
        stored.push_back(store(expert.texts[i], kind_of(expert.expert.texts[i].kind)));
    }
    return stored;
}

std::vector<StoredText> TextStore::add(const AnalysedAction& action)
{
    const std::vector<StoredText::Kind> kinds = kinds_of(action.action);
    std::vector<StoredText> stored;
    for (std::size_t i = 0; i < action.texts.size(); ++i) {
        stored.push_back(store(action.texts[i], kinds[i]));
    }
    return stored;
}

}  // namespace vivier
