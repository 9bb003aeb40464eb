// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/inverted_builder.h"

#include "engine/pool/columns.h"

#include <algorithm>
#include <utility>

namespace vivier {

void InvertedBuilder::add(const TermCounts& counts)
{
    const auto document = static_cast<std::uint32_t>(lengths_.size());
    std::uint32_t length = 0;
    for (const auto& [term, count] : counts) {
        postings_[term].push_back({document, count});
        length += count;
    }
    lengths_.push_back(length);
}

void InvertedBuilder::write(ColumnFileWriter& out, const std::string& name) &&
{
    std::vector<decltype(postings_)::iterator> lists;
    lists.reserve(postings_.size());
    std::size_t count = 0;
    for (auto list = postings_.begin(); list != postings_.end(); ++list) {
        lists.push_back(list);
        count += list->second.size();
    }
    std::ranges::sort(lists, {},
                      [](const auto& list) -> const std::string& { return list->first; });

    RaggedBuilder<char> dictionary;
    RaggedBuilder<Posting> postings;
    postings.reserve(count);
    for (const auto& list : lists) {
        dictionary.add(list->first);
        postings.add(std::exchange(list->second, {}));
    }
    std::move(dictionary).write(out, name + ".terms");
    std::move(postings).write(out, name + ".postings");
    out.add(name + ".lengths", std::move(lengths_));
}

}  // namespace vivier
