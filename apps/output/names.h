// SPDX-License-Identifier: GPL-2.0-or-later
// What people call the things that the taxonomy knows by ids and codes.

#pragma once

#include "apps/terminal/display.h"
#include "engine/domain/request.h"
#include "engine/knowledge/knowledge.h"

#include <string>

namespace vivier {

/// Names in one language, each with its id: "Moldova (MD)". Where the knowledge has no name, the
/// id alone. Borrows `knowledge`.
class Names {
public:
    Names(const Knowledge& knowledge, UiLanguage language)
        : knowledge_(&knowledge), language_(language)
    {}

    [[nodiscard]] UiLanguage language() const noexcept { return language_; }

    [[nodiscard]] std::string of(ThemeId theme) const;
    [[nodiscard]] std::string of(Country country) const;
    [[nodiscard]] std::string of(ActivityId activity) const;
    [[nodiscard]] std::string of(InstitutionId institution) const;
    [[nodiscard]] std::string of(OriginId origin) const;
    [[nodiscard]] std::string of(Language language) const;

    /// "Romanian (ro) B2 or Russian (ru)".
    [[nodiscard]] std::string of(const LanguageWish& wish) const;

private:
    const Knowledge* knowledge_;
    UiLanguage language_;
};

}  // namespace vivier
