// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/understanding/named_concepts.h"

#include <set>
#include <variant>

namespace vivier {
namespace {

/// Item: {id, ground}.
template <typename ItemId, typename Item>
std::vector<Item> read_named(const Reading& reading, const Exclusions& exclusions)
{
    std::vector<Item> items;
    std::set<ItemId> seen;
    for (const ConceptMention& mention : reading.analysed().concepts) {
        const auto* id = std::get_if<ItemId>(&mention.id);
        if (id == nullptr || mention.surety == Surety::weak ||
            exclusions.covers_phrase(mention.first))
            continue;
        if (seen.insert(*id).second) items.push_back({*id, {Origin::text, mention.span}});
    }
    return items;
}

}  // namespace

std::vector<NeededActivity> read_activities(const Reading& reading, const Exclusions& exclusions)
{
    return read_named<ActivityId, NeededActivity>(reading, exclusions);
}

std::vector<NeededInstitution> read_institutions(const Reading& reading,
                                                 const Exclusions& exclusions)
{
    return read_named<InstitutionId, NeededInstitution>(reading, exclusions);
}

}  // namespace vivier
