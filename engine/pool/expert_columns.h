// SPDX-License-Identifier: GPL-2.0-or-later
// The pool's columns while they are filled.

#pragma once

#include "engine/knowledge/analysed.h"
#include "engine/knowledge/knowledge.h"
#include "engine/pool/columns.h"
#include "engine/pool/expert_facts.h"
#include "engine/pool/inverted_builder.h"
#include "engine/pool/stored.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace vivier {

/// One row an expert. Borrows the knowledge.
class ExpertColumns {
public:
    explicit ExpertColumns(const Knowledge& knowledge) : knowledge_(&knowledge) {}

    void add(const AnalysedExpert& analysed, const ExpertFacts& facts,
             std::span<const Share> actions, Date today, std::span<const StoredText> texts);

    [[nodiscard]] std::size_t size() const noexcept { return statuses_.size(); }
    [[nodiscard]] std::size_t texts() const noexcept { return words_.documents(); }
    [[nodiscard]] std::size_t terms() const noexcept { return words_.terms(); }
    /// Leaves nothing here.
    void write(ColumnFileWriter& out) &&;

private:
    void add_themes(const ExpertFacts& facts);
    void add_countries(const ExpertFacts& facts, Date today);
    void add_activities(const Expert& expert, const ExpertFacts& facts);
    void add_declared(const Expert& expert);
    void add_filters(const Expert& expert);
    [[nodiscard]] CountryPosition position_of(Country country) const;

    const Knowledge* knowledge_;
    RaggedBuilder<char> ids_;
    RaggedBuilder<char> names_;
    InvertedBuilder words_;
    std::vector<float> themes_;
    std::vector<Foundation> theme_foundations_;
    std::vector<Foundation> activity_foundations_;
    std::vector<std::uint8_t> declares_activities_;
    RaggedBuilder<CountryShare> countries_;
    RaggedBuilder<Share> participations_;
    RaggedBuilder<DeclaredShare> declared_themes_;
    RaggedBuilder<DeclaredShare> declared_countries_;
    RaggedBuilder<StoredTie> ties_;
    std::vector<std::uint16_t> origins_;
    std::vector<std::uint8_t> statuses_;
    std::vector<std::int32_t> consents_;
    RaggedBuilder<StoredLanguage> languages_;
    RaggedBuilder<StoredPeriod> availability_;
    RaggedBuilder<StoredText> texts_;
};

/// One row an action.
class ActionColumns {
public:
    void add(const AnalysedAction& analysed, const ActionFacts& facts, const Knowledge& knowledge,
             std::span<const StoredText> texts);

    [[nodiscard]] std::size_t terms() const noexcept { return words_.terms(); }
    /// Leaves nothing here.
    void write(ColumnFileWriter& out,
               const std::unordered_map<ActionIndex, std::vector<Share>>& participants) &&;

private:
    RaggedBuilder<char> ids_;
    InvertedBuilder words_;
    RaggedBuilder<ThemeId> themes_;
    RaggedBuilder<CountryPosition> countries_;
    RaggedBuilder<ActivityId> activities_;
    std::vector<std::int32_t> last_days_;
    std::vector<std::uint8_t> statuses_;
    RaggedBuilder<StoredText> texts_;
};

}  // namespace vivier
