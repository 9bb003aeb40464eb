// SPDX-License-Identifier: GPL-2.0-or-later
// The memory-mapped columns that the ranker works on. docs/architecture.md lists them.

#pragma once

#include "engine/domain/action.h"
#include "engine/domain/date.h"
#include "engine/domain/expert.h"
#include "engine/domain/language.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/stored.h"

#include <Eigen/Core>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace vivier {

struct PoolColumns;

/// n x T, row-major: a row an expert, a column a theme.
using ThemeStrengths =
    Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

/// Immutable; safe to share between threads. Everything returned borrows from the pool.
/// REQUIRES of every index given: expert < experts(), action < actions().
class Pool {
public:
    /// Maps FOLDER/pool.bin and FOLDER/texts.bin, and checks version, sizes and the range of every
    /// number, but no checksum: what is damaged in a way that stays within range gives wrong
    /// values, never a crash. Cost: one pass over pool.bin.
    ///
    /// @throws IndexError  a file is missing, short, of another version or damaged.
    /// @throws std::filesystem::filesystem_error  a file cannot be opened or mapped.
    [[nodiscard]] static Pool open(const std::filesystem::path& folder);

    ~Pool();
    Pool(Pool&&) noexcept;
    Pool& operator=(Pool&&) noexcept;

    /// Whether it has as many themes, activity types, origins and countries as `knowledge`: its
    /// ids and positions mean nothing beside a knowledge that it was not built with.
    [[nodiscard]] bool fits(const Knowledge& knowledge) const;

    [[nodiscard]] std::size_t experts() const noexcept;
    [[nodiscard]] std::size_t actions() const noexcept;

    /// The latest day that the roster speaks of as past: what "recent" is measured from when a
    /// request does not say when it arrived.
    [[nodiscard]] Date reference_date() const noexcept;

    [[nodiscard]] std::string_view expert_id(ExpertIndex expert) const;
    [[nodiscard]] std::string_view expert_name(ExpertIndex expert) const;
    [[nodiscard]] std::string_view action_id(ActionIndex action) const;
    [[nodiscard]] std::optional<ExpertIndex> find_expert(std::string_view id) const;

    // Text: terms as in document_terms.h, documents ascending; empty where no document has it. The
    // experts' documents are their texts, all in a row; those of actions are whole actions.
    [[nodiscard]] std::span<const Posting> expert_postings(std::string_view term) const;
    [[nodiscard]] std::span<const Posting> action_postings(std::string_view term) const;
    [[nodiscard]] std::span<const std::uint32_t> expert_lengths() const noexcept;
    [[nodiscard]] std::span<const std::uint32_t> action_lengths() const noexcept;
    [[nodiscard]] std::size_t expert_terms() const noexcept;
    [[nodiscard]] std::size_t action_terms() const noexcept;
    [[nodiscard]] std::string_view expert_term(std::size_t position) const;
    [[nodiscard]] std::string_view action_term(std::size_t position) const;

    // What experts are and have done.
    [[nodiscard]] ThemeStrengths theme_strengths() const noexcept;
    [[nodiscard]] Foundation theme_foundation(ExpertIndex expert, ThemeId theme) const;
    [[nodiscard]] std::span<const CountryShare> countries_of(ExpertIndex expert) const;
    [[nodiscard]] Foundation activity_foundation(ExpertIndex expert, ActivityId activity) const;
    [[nodiscard]] std::span<const Share> participations_of(ExpertIndex expert) const;
    [[nodiscard]] std::span<const DeclaredShare> declared_themes_of(ExpertIndex expert) const;
    [[nodiscard]] std::span<const DeclaredShare> declared_countries_of(ExpertIndex expert) const;
    [[nodiscard]] bool declares_activities(ExpertIndex expert) const;
    [[nodiscard]] std::span<const StoredTie> ties_of(ExpertIndex expert) const;
    [[nodiscard]] std::optional<OriginId> origin_of(ExpertIndex expert) const;

    // What filters look at. An empty list is unknown.
    [[nodiscard]] std::optional<ExpertStatus> status_of(ExpertIndex expert) const;
    /// The last day on which consent holds; nothing where none is recorded, or not until when.
    [[nodiscard]] std::optional<Date> consent_until(ExpertIndex expert) const;
    [[nodiscard]] std::span<const StoredLanguage> languages_of(ExpertIndex expert) const;
    [[nodiscard]] std::span<const StoredPeriod> availability_of(ExpertIndex expert) const;

    // Actions.
    [[nodiscard]] std::span<const ThemeId> themes_of_action(ActionIndex action) const;
    [[nodiscard]] std::span<const CountryPosition> countries_of_action(ActionIndex action) const;
    [[nodiscard]] std::span<const ActivityId> activities_of_action(ActionIndex action) const;
    [[nodiscard]] std::span<const Share> participants_of(ActionIndex action) const;
    [[nodiscard]] std::optional<Date> last_day_of(ActionIndex action) const;
    [[nodiscard]] std::optional<ActionStatus> status_of_action(ActionIndex action) const;

    /// Which documents the texts of an expert are: [first, first + expert_texts().size()).
    [[nodiscard]] std::size_t first_text_of(ExpertIndex expert) const;

    // Texts, in the order of the record.
    [[nodiscard]] std::span<const StoredText> expert_texts(ExpertIndex expert) const;
    [[nodiscard]] std::span<const StoredText> action_texts(ActionIndex action) const;

    /// REQUIRES: `stored` came from this pool.
    [[nodiscard]] std::string_view text(const StoredText& stored) const;

private:
    explicit Pool(std::unique_ptr<const PoolColumns> columns);
    std::unique_ptr<const PoolColumns> columns_;
};

}  // namespace vivier
