// SPDX-License-Identifier: GPL-2.0-or-later
// Writes texts.bin: every text one after the other, to cut quotes from.

#pragma once

#include "engine/knowledge/analysed.h"
#include "engine/pool/output_file.h"
#include "engine/pool/stored.h"

#include <filesystem>
#include <vector>

namespace vivier {

class TextStore {
public:
    /// @throws std::system_error  the file cannot be created.
    explicit TextStore(const std::filesystem::path& file) : file_(file) {}

    /// Where each of the texts went, in the order of the record. @throws std::system_error
    [[nodiscard]] std::vector<StoredText> add(const AnalysedExpert& expert);
    [[nodiscard]] std::vector<StoredText> add(const AnalysedAction& action);

    /// @throws std::system_error
    void close() { file_.close(); }

private:
    StoredText store(const AnalysedText& text, StoredText::Kind kind);

    OutputFile file_;
};

}  // namespace vivier
