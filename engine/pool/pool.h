// SPDX-License-Identifier: GPL-2.0-or-later
// The memory-mapped columns that the ranker works on. docs/architecture.md lists them.

#pragma once

#include "engine/domain/date.h"
#include "engine/domain/expert.h"
#include "engine/domain/language.h"
#include "engine/pool/postings.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace vivier {

/// Position of an expert or of an action in the pool; both are in ascending order of id.
using ExpertIndex = std::uint32_t;
using ActionIndex = std::uint32_t;

/// How well something is founded in an expert's record; see EvidenceStatus.
enum class Foundation : std::uint8_t { none, declared, in_text, in_action };

/// An expert's share in one theme.
struct ThemeShare {
    float strength = 0;  // in [0, 1]
    Foundation foundation = Foundation::none;
};

/// An expert's experience of one country.
struct CountryShare {
    std::uint16_t country = 0;  // position in the country table
    Foundation foundation = Foundation::none;
    std::uint8_t reserved = 0;
    float strength = 0;  // in [0, 1]
};

/// An expert in an action, or an action of an expert.
struct Share {
    std::uint32_t index = 0;  // of the action, of the expert
    std::uint32_t role = 0;   // Role
};

/// Where a text stands in texts.bin.
struct StoredText {
    std::uint64_t offset = 0;
    std::uint32_t bytes = 0;
    std::uint8_t kind = 0;           // TextKind; for actions 0
    std::array<char, 2> language{};  // zeros: unknown
    std::uint8_t reserved = 0;
};

/// Immutable; safe to share between threads. Everything returned borrows from the pool.
class Pool {
public:
    /// Maps FOLDER/pool.bin and FOLDER/texts.bin, and checks sizes, version and the bounds of
    /// every offset table, but no checksum.
    ///
    /// @throws IndexError  a file is missing, short, of another version or inconsistent.
    [[nodiscard]] static Pool open(const std::filesystem::path& folder);

    ~Pool();
    Pool(Pool&&) noexcept;
    Pool& operator=(Pool&&) noexcept;

    [[nodiscard]] std::size_t experts() const noexcept;
    [[nodiscard]] std::size_t actions() const noexcept;

    /// The latest day that the roster speaks of as past: what "recent" is measured from when a
    /// request does not say when it arrived.
    [[nodiscard]] Date reference_date() const noexcept;

    [[nodiscard]] std::string_view expert_id(ExpertIndex expert) const;
    [[nodiscard]] std::string_view expert_name(ExpertIndex expert) const;
    [[nodiscard]] std::string_view action_id(ActionIndex action) const;
    [[nodiscard]] std::optional<ExpertIndex> find_expert(std::string_view id) const;

private:
    struct Columns;
    std::unique_ptr<const Columns> columns_;
};

}  // namespace vivier
