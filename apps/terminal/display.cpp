// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/terminal/display.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>

namespace vivier {
namespace {

/// A variable that is set and not empty.
std::optional<std::string_view> variable(const char* name)
{
    const char* const value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

std::optional<std::size_t> columns_variable()
{
    const std::optional<std::string_view> value = variable("COLUMNS");
    if (!value) return std::nullopt;
    std::size_t columns = 0;
    const char* const end = value->data() + value->size();
    const auto [stop, error] = std::from_chars(value->data(), end, columns);
    if (error != std::errc{} || stop != end || columns == 0) return std::nullopt;
    return columns;
}

std::optional<std::size_t> terminal_columns()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
    return size.ws_col;
}

UiLanguage environment_language()
{
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto locale = variable(name)) return ui_language_of(*locale);
    }
    return UiLanguage::en;
}

}  // namespace

UiLanguage ui_language_of(std::string_view locale) noexcept
{
    const bool is_french =
        locale.starts_with("fr") && (locale.size() == 2 || locale.find_first_of("_.@") == 2);
    return is_french ? UiLanguage::fr : UiLanguage::en;
}

Display display_of_output(std::optional<std::string_view> wanted)
{
    Display display;
    if (const auto columns = terminal_columns()) display.width = *columns;
    if (const auto columns = columns_variable()) display.width = *columns;
    if (output_is_terminal() && !variable("NO_COLOR")) display.colours = Colours::yes;
    display.language = wanted ? ui_language_of(*wanted) : environment_language();
    return display;
}

bool shows_progress()
{
    return ::isatty(STDERR_FILENO) != 0;
}

bool output_is_terminal()
{
    return ::isatty(STDOUT_FILENO) != 0;
}

}  // namespace vivier
