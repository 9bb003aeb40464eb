// SPDX-License-Identifier: GPL-2.0-or-later
// What every speed benchmark works on: one invented roster, indexed once a run.

#pragma once

#include "benchmarks/scratch_folder.h"
#include "engine/domain/need.h"
#include "engine/domain/request.h"
#include "engine/domain/text.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/pool.h"
#include "indexer/opened_index.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace vivier {

class Stage {
public:
    static constexpr std::size_t kExperts = 20000;
    static constexpr std::size_t kActions = 60000;

    /// Built on the first call, some seconds; removed when the program ends.
    [[nodiscard]] static const Stage& get();

    [[nodiscard]] const Knowledge& knowledge() const { return index_.knowledge(); }
    [[nodiscard]] const Pool& pool() const { return index_.pool(); }
    [[nodiscard]] std::filesystem::path experts_database() const;

    /// Invented ones, short and long, French and English; and what was understood of each.
    [[nodiscard]] const std::vector<Request>& requests() const { return requests_; }
    [[nodiscard]] const std::vector<Need>& needs() const { return needs_; }

    /// One of 130 to 150 words.
    [[nodiscard]] const Request& long_request() const;

    /// Texts of experts, in all languages of the roster, 1 MB or so.
    [[nodiscard]] const std::vector<Text>& texts() const { return texts_; }

    [[nodiscard]] double synth_seconds() const { return synth_seconds_; }
    [[nodiscard]] double index_seconds() const { return index_seconds_; }

private:
    Stage();
    void write_roster();
    [[nodiscard]] OpenedIndex build();

    ScratchFolder folder_;
    double synth_seconds_ = 0;
    double index_seconds_ = 0;
    OpenedIndex index_;
    std::vector<Request> requests_;
    std::vector<Need> needs_;
    std::vector<Text> texts_;
};

}  // namespace vivier
