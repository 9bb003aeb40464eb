// SPDX-License-Identifier: GPL-2.0-or-later
// Run by the build: vivier_manual (man|bash) prints what is installed beside the command.

#include "apps/command/commands.h"
#include "apps/manual/man_page.h"
#include "apps/output/output.h"

#include <exception>
#include <iostream>
#include <string_view>

int main(int argc, char** argv)
{
    try {
        const std::string_view wanted = argc == 2 ? argv[1] : "";
        vivier::print(wanted == "man" ? vivier::man_page(vivier::all_commands(), VIVIER_VERSION)
                                      : vivier::bash_completion(vivier::all_commands()));
        return 0;
    } catch (const std::exception& exception) {
        std::cerr << "vivier_manual: " << exception.what() << '\n';
        return 1;
    }
}
