// SPDX-License-Identifier: GPL-2.0-or-later
// Runs the command that was built, as a shell would.

#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace vivier {

/// What standard output is.
enum class Stdout : std::uint8_t {
    captured,
    terminal,        // captured as well
    closed,          // as by `>&-`
    full,            // a full disk
    without_reader,  // a pipe that nobody reads, as after `| head` has seen enough
};

struct Call {
    std::vector<std::string> words;  // without the program's name
    std::string input = {};          // standard input
    std::vector<std::string> environment =
        {};  // "NAME=value"; the locale is C where it does not say
    Stdout output = Stdout::captured;
};

struct Outcome {
    int exit_code = 0;  // negative: killed by that signal
    std::string output = {};
    std::string errors = {};
};

[[nodiscard]] Outcome run_vivier(const Call& call);

/// Whether Stdout::terminal can be had: a bare chroot may have no pseudo-terminals.
[[nodiscard]] bool has_terminals();

/// run_vivier() with these words and nothing else.
[[nodiscard]] Outcome run_vivier(std::vector<std::string> words);

/// An index of the sample roster, built by the command when first asked for; gone with the process.
/// Its knowledge has no glossary and no examples, so that every call starts at once.
[[nodiscard]] const std::filesystem::path& quick_index();

}  // namespace vivier
