// SPDX-License-Identifier: GPL-2.0-or-later
// What the engine knows of the field: the themes, the countries, and how texts name them.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/language.h"
#include "engine/knowledge/concept.h"
#include "engine/knowledge/glossary.h"
#include "engine/knowledge/knowledge_data.h"
#include "engine/knowledge/theme_model.h"
#include "engine/knowledge/vocabularies.h"
#include "engine/text/token.h"

#include <Eigen/Core>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vivier {

/// Immutable to its users; safe to share between threads.
class Knowledge {
public:
    /// Reads the kKnowledgeFiles of a folder. @throws DataError as read_knowledge().
    [[nodiscard]] static Knowledge load(const std::filesystem::path& folder);

    explicit Knowledge(KnowledgeData data);
    ~Knowledge();
    Knowledge(Knowledge&&) noexcept;
    Knowledge& operator=(Knowledge&&) noexcept;

    [[nodiscard]] const KnowledgeData& data() const noexcept;
    [[nodiscard]] const Vocabularies& vocabularies() const noexcept;

    [[nodiscard]] const Glossary& glossary() const noexcept;

    /// Trained on the examples when first asked for: a tenth of a second for some thousands.
    [[nodiscard]] const ThemeModel& theme_model() const;

    /// Every concept that `text` names, in text order; no two overlap unless one phrase
    /// names several concepts. `tokens` are the analyser's for `text`. Cost: linear.
    [[nodiscard]] std::vector<ConceptMention> find_concepts(std::string_view text,
                                                            std::span<const Token> tokens) const;

    /// T x T, T themes in the order of the vocabulary: symmetric, positive semidefinite,
    /// unit diagonal, entries in [0, 1].
    [[nodiscard]] const Eigen::MatrixXd& theme_relatedness() const noexcept;

    /// C x C, C countries in the order of data().countries: as above.
    [[nodiscard]] const Eigen::MatrixXd& country_kernel() const noexcept;

    /// Position in data().countries.
    [[nodiscard]] std::optional<std::size_t> position_of(Country country) const;

    /// Why the kernel relates two countries: "neighbours", "SOUTH_CAUCASUS", "both work in
    /// ru"; "" where it does not.
    [[nodiscard]] std::string relation_of(Country a, Country b) const;

private:
    struct Tables;
    static std::vector<ThemeExample> examples_of(const Tables& tables);

    std::unique_ptr<const Tables> tables_;
};

}  // namespace vivier
