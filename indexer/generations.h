// SPDX-License-Identifier: GPL-2.0-or-later
// The numbered states of an index, and which of them is live.
//
//     INDEX/CURRENT               "000007\n"
//     INDEX/generations/000006/   the one before: readers may still have it mapped
//     INDEX/generations/000007/   never modified once it is named by CURRENT
//
// A generation is finished when its manifest is there, and live when CURRENT names it.
// Whatever is neither live nor the one before is removed: folders that a killed build left,
// and older generations. A reader that still has such a one mapped keeps it until it closes
// it: the system frees a removed file after its last user.

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace vivier {

/// Reading needs no lock; whatever changes the index needs its BuildLock. Functions that touch
/// the disk throw std::filesystem::filesystem_error.
class Generations {
public:
    /// Touches nothing yet.
    explicit Generations(std::filesystem::path index) : index_(std::move(index)) {}

    /// The live one; nothing where nothing was published yet.
    ///
    /// @throws IndexError  CURRENT does not hold the name of a generation.
    [[nodiscard]] std::optional<std::string> live() const;

    /// The live one.
    ///
    /// @throws IndexError  there is none, or live() throws.
    [[nodiscard]] std::string published() const;

    /// All that are there, finished or not, in the order in which they were begun.
    [[nodiscard]] std::vector<std::string> list() const;

    [[nodiscard]] std::filesystem::path folder_of(const std::string& name) const;

    /// Removes what builds that were killed have left.
    void remove_unfinished() const;

    /// Creates the empty folder of the next generation: one above the highest that is there.
    [[nodiscard]] std::string begin() const;

    /// Makes `name` the live one, in one step that a crash cannot halve. Everything in its
    /// folder is flushed to the disk first. Then removes all but it and the one live before.
    void publish(const std::string& name) const;

private:
    [[nodiscard]] std::optional<std::string> live_or_none() const;

    std::filesystem::path index_;
};

/// A generation being built: removed again unless it went live.
class UnpublishedGeneration {
public:
    explicit UnpublishedGeneration(const Generations& generations)
        : generations_(&generations), name_(generations.begin())
    {}
    ~UnpublishedGeneration();
    UnpublishedGeneration(UnpublishedGeneration&&) = delete;
    UnpublishedGeneration& operator=(UnpublishedGeneration&&) = delete;

    [[nodiscard]] const std::string& name() const noexcept { return name_; }
    [[nodiscard]] std::filesystem::path folder() const { return generations_->folder_of(name_); }

    /// Call once.
    void publish() const { generations_->publish(name_); }

private:
    const Generations* generations_;
    std::string name_;
};

}  // namespace vivier
