// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/pool/inverted_builder.h"

#include "engine/pool/columns.h"

#include <algorithm>

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

void InvertedBuilder::write(ColumnFileWriter& out, const std::string& name) const
{
    std::vector<const std::string*> terms;
    terms.reserve(postings_.size());
    for (const auto& [term, postings] : postings_)
        terms.push_back(&term);
    std::ranges::sort(terms, {},
                      [](const std::string* term) -> const std::string& { return *term; });

    RaggedBuilder<char> dictionary;
    RaggedBuilder<Posting> postings;
    for (const std::string* term : terms) {
        dictionary.add(*term);
        postings.add(postings_.at(*term));
    }
    dictionary.write(out, name + ".terms");
    postings.write(out, name + ".postings");
    out.add(name + ".lengths", lengths_);
}

}  // namespace vivier
