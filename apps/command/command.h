// SPDX-License-Identifier: GPL-2.0-or-later
// One of the commands of `vivier`: what it takes, what is said of it, what it does.

#pragma once

#include "apps/command/arguments.h"
#include "apps/command/option.h"

#include <string>
#include <vector>

namespace vivier {

struct Command {
    std::string name = {};
    std::string summary = {};               // one line without its stop
    std::string operands = {};              // what stands behind the options; empty: nothing may
    std::vector<std::string> about = {};    // paragraphs
    std::vector<std::string> example = {};  // lines as typed
    std::vector<Option> options = {};       // --help and --log-level are added to all

    /// Returns the exit code. Data goes to standard output, everything else to standard error.
    int (*run)(const Arguments& arguments) = nullptr;
};

}  // namespace vivier
