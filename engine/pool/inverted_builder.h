// SPDX-License-Identifier: GPL-2.0-or-later
// Collects postings, document by document.

#pragma once

#include "engine/knowledge/document_terms.h"
#include "engine/pool/column_file.h"
#include "engine/pool/stored.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace vivier {

/// Memory: eight bytes a posting, and each term once.
class InvertedBuilder {
public:
    /// The next document: positions are given in the order of the calls.
    void add(const TermCounts& counts);

    [[nodiscard]] std::size_t documents() const noexcept { return lengths_.size(); }
    [[nodiscard]] std::size_t terms() const noexcept { return postings_.size(); }

    /// Columns "NAME.terms.*" (ascending), "NAME.postings.*" and "NAME.lengths". Leaves nothing
    /// here: each list is gone once it was copied to its place.
    void write(ColumnFileWriter& out, const std::string& name) &&;

private:
    std::unordered_map<std::string, std::vector<Posting>> postings_;
    std::vector<std::uint32_t> lengths_;
};

}  // namespace vivier
