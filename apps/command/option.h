// SPDX-License-Identifier: GPL-2.0-or-later
// An option of a command, told once: parsing, --help, the manual and completion all read it here.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vivier {

enum class Presence : std::uint8_t { optional, required };
enum class Repeat : std::uint8_t { once, many };

/// What a shell offers as a value.
enum class Completion : std::uint8_t { none, files, folders };

struct Option {
    std::string name = {};    // "index"; given as --index
    std::string value = {};   // as help names it: "DIR"; empty: the option takes none
    std::string help = {};    // a sentence without its stop
    std::string preset = {};  // the value where none is given; empty: there is none
    std::optional<char> letter = {};
    Presence presence = Presence::optional;
    Repeat repeat = Repeat::once;
    Completion completion = Completion::none;
    std::vector<std::string> choices = {};  // the only values there are; empty: any
};

}  // namespace vivier
