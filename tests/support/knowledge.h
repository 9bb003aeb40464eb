// SPDX-License-Identifier: GPL-2.0-or-later
// The project's own knowledge, loaded once.

#pragma once

#include "engine/domain/date.h"
#include "engine/knowledge/knowledge.h"

#include <filesystem>
#include <string_view>

namespace vivier {

inline const Knowledge& project_knowledge()
{
    static const Knowledge kKnowledge =
        Knowledge::load(std::filesystem::path{VIVIER_DATA_DIR} / "knowledge");
    return kKnowledge;
}

inline ThemeId theme(std::string_view id)
{
    return project_knowledge().vocabularies().themes.find(id).value();
}

inline ActivityId activity(std::string_view id)
{
    return project_knowledge().vocabularies().activities.find(id).value();
}

inline OriginId origin(std::string_view id)
{
    return project_knowledge().vocabularies().origins.find(id).value();
}

inline Country country(std::string_view code)
{
    return Country::parse(code).value();
}

inline Language language(std::string_view code)
{
    return Language::parse(code).value();
}

/// The first day that `text` may mean.
inline Date day(std::string_view text)
{
    return parse_date(text).value().first;
}

}  // namespace vivier
