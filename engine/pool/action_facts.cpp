// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/action_facts.h"

#include <algorithm>
#include <variant>

namespace vivier {
namespace {

template <typename Id>
void add_named(const AnalysedAction& action, std::vector<Id>& ids)
{
    for (const AnalysedText& text : action.texts) {
        for (const ConceptMention& mention : text.concepts) {
            const Id* id = std::get_if<Id>(&mention.id);
            if (id != nullptr && mention.surety == Surety::strong) ids.push_back(*id);
        }
    }
}

template <typename Id>
void sort_each_once(std::vector<Id>& ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

ActionFacts action_facts(const AnalysedAction& action)
{
    ActionFacts facts;
    facts.themes = action.action.themes;
    if (facts.themes.empty()) add_named(action, facts.themes);
    facts.countries = action.action.partner_countries;
    if (facts.countries.empty()) add_named(action, facts.countries);
    for (const ActionActivity& activity : action.action.activities) {
        if (activity.kind) facts.activities.push_back(*activity.kind);
    }
    add_named(action, facts.activities);
    sort_each_once(facts.themes);
    sort_each_once(facts.countries);
    sort_each_once(facts.activities);
    if (action.action.end) {
        facts.last = action.action.end->last;
    } else if (action.action.start) {
        facts.last = action.action.start->last;
    }
    return facts;
}

}  // namespace vivier
