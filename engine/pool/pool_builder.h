// SPDX-License-Identifier: GPL-2.0-or-later
// Writes the pool: pool.bin (columns) and texts.bin (the texts, to cut quotes from).

#pragma once

#include "engine/domain/date.h"
#include "engine/knowledge/analysed.h"
#include "engine/knowledge/knowledge.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace vivier {

/// Feed it the actions and the experts of one roster, each in ascending order of id,
/// actions first; then write. Not safe to share between threads.
class PoolBuilder {
public:
    /// Borrows `knowledge` for its own life. texts.bin is written to `folder` as texts arrive.
    ///
    /// @throws std::system_error  the folder cannot be written.
    PoolBuilder(const Knowledge& knowledge, std::filesystem::path folder);
    ~PoolBuilder();
    PoolBuilder(PoolBuilder&&) noexcept;
    PoolBuilder& operator=(PoolBuilder&&) noexcept;

    /// @throws std::invalid_argument  ids out of order, or an action after an expert.
    void add(const AnalysedAction& action);
    void add(const AnalysedExpert& expert);

    /// Writes pool.bin and closes texts.bin. Call once, last. Both files are flushed to the disk.
    ///
    /// @throws std::system_error  disk full, no permission.
    /// @throws std::invalid_argument  an action names an expert that was not added.
    void write();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace vivier
