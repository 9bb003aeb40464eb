// SPDX-License-Identifier: GPL-2.0-or-later
// Writes one full-text database, from its first document to its last.

#pragma once

#include <xapian.h>

#include <cstddef>
#include <filesystem>

namespace vivier {

/// Fills a folder beside `file`, then packs it into that one file: a single file is one name in the
/// manifest, and compact() leaves no free block in it. For a generation that nobody reads yet:
/// nothing is flushed to the disk. Not safe to share between threads.
///
/// All functions throw std::filesystem::filesystem_error: disk full, no permission.
class TextDatabaseWriter {
public:
    /// Nothing may be there yet.
    explicit TextDatabaseWriter(std::filesystem::path file);

    /// Documents are numbered from 1 in the order of the calls. The words of `document` go into the
    /// spelling dictionary.
    void add(const Xapian::Document& document);

    /// Writes the file and removes the folder. Call once, last.
    void finish();

private:
    std::filesystem::path file_;
    std::filesystem::path folder_;
    Xapian::WritableDatabase database_;
    std::size_t documents_ = 0;
};

}  // namespace vivier
