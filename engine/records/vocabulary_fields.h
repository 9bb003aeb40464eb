// SPDX-License-Identifier: GPL-2.0-or-later
// Fields that hold a word of a vocabulary.

#pragma once

#include "engine/domain/country.h"
#include "engine/domain/id.h"
#include "engine/domain/language.h"
#include "engine/input/json_field.h"
#include "engine/knowledge/vocabularies.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vivier {

/// Resolves words as they are read. A word that is in no vocabulary gives nothing and adds a
/// problem that names those nearest to it; a missing field gives nothing, silently. Of a word
/// that a list has twice the first counts.
class VocabularyFields {
public:
    /// Borrows `vocabularies`.
    explicit VocabularyFields(const Vocabularies& vocabularies) noexcept
        : vocabularies_(vocabularies)
    {}

    [[nodiscard]] std::optional<ThemeId> theme(const JsonField& field) const;
    [[nodiscard]] std::optional<ActivityId> activity(const JsonField& field) const;
    [[nodiscard]] std::optional<InstitutionId> institution(const JsonField& field) const;
    [[nodiscard]] std::optional<OriginId> origin(const JsonField& field) const;
    [[nodiscard]] std::optional<Country> country(const JsonField& field) const;
    [[nodiscard]] std::optional<Language> language(const JsonField& field) const;

    [[nodiscard]] std::vector<ThemeId> themes(const JsonField& list) const;
    [[nodiscard]] std::vector<ActivityId> activities(const JsonField& list) const;
    [[nodiscard]] std::vector<OriginId> origins(const JsonField& list) const;
    [[nodiscard]] std::vector<Country> countries(const JsonField& list) const;

    /// The language that names a member of an object, as in {"en": "...", "fr": "..."}.
    [[nodiscard]] std::optional<Language> language_of_key(const JsonField& member) const;

    /// {"code": "fr", "level": "B2"}, the code being required.
    [[nodiscard]] std::optional<LanguageSkill> language_skill(const JsonField& object) const;

private:
    const Vocabularies& vocabularies_;
};

}  // namespace vivier
