// SPDX-License-Identifier: GPL-2.0-or-later
// The project's taxonomy and countries without its glossary and examples: quick to load.

#pragma once

#include <filesystem>

namespace vivier {

/// Made at `folder`, which it returns.
inline std::filesystem::path write_bare_knowledge(std::filesystem::path folder)
{
    std::filesystem::create_directories(folder);
    for (const char* name : {"themes.json", "countries.json"}) {
        std::filesystem::copy_file(std::filesystem::path{VIVIER_DATA_DIR} / "knowledge" / name,
                                   folder / name);
    }
    return folder;
}

}  // namespace vivier
