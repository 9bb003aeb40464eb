// SPDX-License-Identifier: GPL-2.0-or-later
// For whom output is laid out: the one place that reads the environment.

#pragma once

#include "apps/terminal/styled_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vivier {

/// Languages that people are spoken to in. Data formats have none.
enum class UiLanguage : std::uint8_t { en, fr };

struct Display {
    std::size_t width = 100;  // columns
    Colours colours = Colours::no;
    UiLanguage language = UiLanguage::en;
};

/// "fr" and "en", and the names of locales in them: "fr_BE.UTF-8". English for all else.
[[nodiscard]] UiLanguage ui_language_of(std::string_view locale) noexcept;

/// Standard output's. Width: COLUMNS, else the terminal's, else 100. Colours: on a terminal, unless
/// NO_COLOR is set to anything (no-color.org). Language: `wanted`, else that of LC_ALL,
/// LC_MESSAGES or LANG, the first that is set.
[[nodiscard]] Display display_of_output(std::optional<std::string_view> wanted);

/// Whether somebody watches standard error, and progress is worth showing.
[[nodiscard]] bool shows_progress();

/// Whether data goes to a terminal, where progress would stand in its way.
[[nodiscard]] bool output_is_terminal();

}  // namespace vivier
