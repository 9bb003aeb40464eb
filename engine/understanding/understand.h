// SPDX-License-Identifier: GPL-2.0-or-later
// From a request to a need.

#pragma once

#include "engine/domain/need.h"
#include "engine/domain/request.h"
#include "engine/knowledge/knowledge.h"

#include <memory>

namespace vivier {

/// Not safe to share between threads; one a thread. Making one costs some milliseconds. Borrows
/// `knowledge`, which must outlive it.
class Understanding {
public:
    explicit Understanding(const Knowledge& knowledge);
    ~Understanding();
    Understanding(Understanding&&) noexcept;
    Understanding& operator=(Understanding&&) noexcept;

    /// What `request` asks for. Its structured wishes stand above what its text says, and
    /// `options` above both, kind by kind: where a kind is wished for, what else the text says of
    /// that kind is moved to Need::overridden (override_need() has the details). How each kind is
    /// read is said in the header of its reader. Any text will do, an empty one too. Every span
    /// lies within the text, on the borders of code points. Cost: linear.
    [[nodiscard]] Need need_of(const Request& request, const Wishes& options = {}) const;

private:
    struct Readers;

    std::unique_ptr<const Readers> readers_;
};

}  // namespace vivier
