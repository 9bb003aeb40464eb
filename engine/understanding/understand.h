// SPDX-License-Identifier: GPL-2.0-or-later
// From a request to a need.

#pragma once

#include "engine/domain/need.h"
#include "engine/domain/request.h"
#include "engine/knowledge/document_analysis.h"
#include "engine/knowledge/knowledge.h"

namespace vivier {

/// Not safe to share between threads; one a thread. Borrows `knowledge`, which must outlive it.
class Understanding {
public:
    explicit Understanding(const Knowledge& knowledge)
        : knowledge_(&knowledge), analysis_(knowledge)
    {}

    /// What `request` asks for. Its structured wishes stand above what its text says, and
    /// `options` above both, kind by kind: where a kind is wished for, what the text says of that
    /// kind is moved to Need::overridden. Any text will do, an empty one too. Cost: linear.
    [[nodiscard]] Need need_of(const Request& request, const Wishes& options = {}) const;

private:
    const Knowledge* knowledge_;
    DocumentAnalysis analysis_;
};

}  // namespace vivier
